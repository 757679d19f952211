using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.Extensions.DependencyInjection;
using Platform.Host.Plugins.Conformance;
using Platform.Regions;
using Platform.Regions.Conformance;
using Platform.Testing;

namespace Platform.Host.Tests.Plugins;

/// <summary>What the platform asks of a paper before a plugin may serve.</summary>
public sealed class PaperRuleTests
{
    [Fact]
    public void A_paper_that_prints_blank_and_full_with_the_name_is_good() => Assert.Empty(Try<NamesTheHolder>());

    [Theory]
    [InlineData(1, null, "2027-03-01", 0)]
    [InlineData(3, 1, "2029-03-01", 1)]
    [InlineData(null, null, null, 0)]
    public void The_sample_of_a_certificate_keeps_its_terms(int? years, int? reviewed, string? expires, int reviews)
    {
        var certificate = SampleRegion
            .Region.ServiceItems.Select(item => item.Certificate)
            .OfType<Certificate>()
            .First();

        var sample = Samples.Of(certificate with { ValidYears = years, ReviewedEveryYears = reviewed }).First();

        var model = Assert.IsType<CertificateModel>(sample.Model);
        Assert.Equal(
            (expires, reviews),
            ($"{model.Expires:yyyy-MM-dd}" is { Length: > 0 } day ? day : null, model.Reviews.Count)
        );
    }

    [Fact]
    public void A_paper_nobody_wrote_is_found_out() =>
        Assert.Contains("没有组件 Nobody", Assert.Single(Try("Nobody")), StringComparison.Ordinal);

    [Fact]
    public void A_component_that_is_no_paper_is_found_out() =>
        Assert.All(
            Try(typeof(PaperRuleTests).FullName!),
            violation => Assert.Contains("没有继承 PaperPrint", violation, StringComparison.Ordinal)
        );

    [Fact]
    public void A_paper_that_fails_while_it_is_blank_is_found_out() =>
        Assert.Contains("打印空白文书时出错", Assert.Single(Try<FailsWhileBlank>()), StringComparison.Ordinal);

    [Fact]
    public void A_paper_without_the_name_is_found_out() =>
        Assert.EndsWith("没有印出“样例甲”", Assert.Single(Try<NamesNobody>()), StringComparison.Ordinal);

    [Fact]
    public void A_notice_shows_the_name_with_stars() => Assert.Empty(Try<NamesTheHolder>(isPublic: true));

    [Fact]
    public void A_notice_that_would_print_an_identity_number_is_found_out() =>
        Assert.EndsWith(
            "不应有“样例隐私”",
            Assert.Single(Try<PrintsTheNumber>(isPublic: true)),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_paper_starts_at_a_stage_there_is()
    {
        var item = SampleRegion.Region.ServiceItems[0];
        var paper = new Paper("paper", "样例文书", "None", SampleRegion.Guide.At("一")) { FromStage = "no-such-stage" };

        Assert.Equal(
            ["样例证办理 › 样例文书：流程中没有“no-such-stage”这一步"],
            new PapersStartAtStages().Violations(Of(item with { Papers = [paper] }))
        );
    }

    private static List<string> Try<T>(bool isPublic = false)
        where T : PaperPrint => Try(typeof(T).FullName!, isPublic);

    private static List<string> Try(string component, bool isPublic = false)
    {
        var paper = new Paper("paper", "样例文书", component, SampleRegion.Guide.At("一")) { IsPublic = isPublic };
        var item = SampleRegion.Region.ServiceItems[0] with { Papers = [paper], Certificate = null };
        return [.. new PapersRender().Violations(Of(item)).Distinct()];
    }

    private static Candidate Of(ServiceItem item) =>
        new(
            SampleRegion.Region with
            {
                ServiceItems = [item],
            },
            typeof(PaperRuleTests).Assembly,
            "",
            [],
            new ServiceCollection().AddLogging().BuildServiceProvider()
        );

    private class NamesTheHolder : PaperPrint
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder) =>
            builder.AddContent(0, $"{Model[Facts.ApplicantName.Key]} {Model.UnitName}");
    }

    private sealed class PrintsTheNumber : NamesTheHolder
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            base.BuildRenderTree(builder);
            builder.AddContent(1, Model[Facts.ApplicantIdNumber.Key]);
        }
    }

    private sealed class FailsWhileBlank : PaperPrint
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder) =>
            builder.AddContent(0, $"{Model.Visits[0].Place}{Model[Facts.ApplicantName.Key]}");
    }

    private sealed class NamesNobody : PaperPrint
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, Model.UnitName);
    }
}
