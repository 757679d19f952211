using Bunit;
using Platform.Host.Services;
using Platform.Host.Tests.Shell;
using Platform.Regions;
using Platform.Testing;

namespace Platform.Host.Tests.Services;

public sealed class FlowStripTests : ShellContext
{
    [Fact]
    public void The_boxes_stand_in_the_documents_order_each_with_its_source_and_the_present_one_marked()
    {
        Connect();

        var strip = Render<FlowStrip>(parameters =>
            parameters
                .Add(part => part.Service, SampleServices.Activities)
                .Add(
                    part => part.StateOf,
                    act =>
                        act switch
                        {
                            FlowAct.Plan => FlowState.Done("2026-03-01"),
                            FlowAct.Consent => FlowState.Now(),
                            _ => FlowState.Ahead,
                        }
                )
        );

        Assert.Equal(
            SampleServices.Activities.Flow.Select(step => step.Name),
            strip.FindAll("strong").Select(name => name.TextContent)
        );
        Assert.Equal(SampleServices.Activities.Flow.Count, strip.FindAll(".basis").Count);
        Assert.Equal("报市总工会同意", strip.Find("[aria-current=step] strong").TextContent);
        Assert.Single(strip.FindAll(".path-done"));
    }
}
