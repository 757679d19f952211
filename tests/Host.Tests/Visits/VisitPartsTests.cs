using Bunit;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Platform.Host.Tests.Shell;
using Platform.Host.Visits;
using Platform.Regions;
using Platform.Storage;
using Platform.Testing;
using Platform.Visits;

namespace Platform.Host.Tests.Visits;

public sealed class VisitPartsTests : ShellContext
{
    private static readonly VisitPosition Here = new(37.2, 121.5, 11.4, new(2023, 5, 5, 1, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task The_position_is_kept_when_the_telephone_knows_it()
    {
        VisitPosition? kept = null;
        Answer(new Located(null, 37.2, 121.5, 11.4, Here.TakenAt.ToUnixTimeMilliseconds()));
        var locator = Render<Locator>(parameters =>
            parameters.Add(
                one => one.Keep,
                position =>
                {
                    kept = position;
                    return Task.CompletedTask;
                }
            )
        );

        await locator.Find("button").ClickAsync(new MouseEventArgs());

        Assert.Equal(Here, kept);
        Assert.Empty(locator.FindAll(".field-error"));
    }

    [Theory]
    [InlineData("denied", "没有定位权限")]
    [InlineData("insecure", "https")]
    [InlineData("timeout", "定位超时")]
    [InlineData("unavailable", "打开手机的定位服务")]
    public async Task A_telephone_that_does_not_say_where_it_is_says_what_to_do(string fault, string words)
    {
        Answer(new Located(fault, 0, 0, 0, 0));
        var locator = Render<Locator>(parameters =>
            parameters.Add(one => one.Keep, _ => throw new InvalidOperationException("Nothing is kept."))
        );

        await locator.Find("button").ClickAsync(new MouseEventArgs());

        Assert.Contains(words, locator.Find(".field-error").TextContent, StringComparison.Ordinal);
        Assert.Contains("重新定位", locator.Find("button").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_position_that_is_not_taken_is_refused_in_words()
    {
        Answer(new Located(null, 370, 0, 1, 0));
        var locator = Render<Locator>(parameters =>
            parameters.Add(one => one.Keep, _ => throw new RuleException("手机给出的位置不对，请重新定位。"))
        );

        await locator.Find("button").ClickAsync(new MouseEventArgs());

        Assert.Contains("位置不对", locator.Find(".field-error").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_photograph_the_rule_asks_for_stands_by_its_name_until_it_came_in()
    {
        var slot = Render<PhotoSlot>(parameters =>
            parameters
                .Add(one => one.Shows, "家庭现场")
                .Add(one => one.IsRequired, true)
                .Add(one => one.Receive, (_, _, _) => Task.CompletedTask)
        );
        Assert.Contains("必拍", TextOf(slot), StringComparison.Ordinal);

        var id = Guid.NewGuid();
        slot.Render(parameters => parameters.Add(one => one.Photos, [new VisitPhoto(id, "家庭现场")]));

        Assert.Contains("已拍", TextOf(slot), StringComparison.Ordinal);
        Assert.Equal($"/files/{id}", slot.Find("img").GetAttribute("src"));
        Assert.Equal("家庭现场", slot.Find("img").GetAttribute("alt"));
    }

    [Fact]
    public void A_visit_says_what_it_lacks_and_a_replaced_one_only_that_it_was_replaced()
    {
        var visit = AtHome();
        var list = ListOf(visit, AtHome() with { Id = Guid.NewGuid(), IsReplaced = true });

        var articles = list.FindAll("article");
        Assert.Contains("没有现场定位", articles[0].TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("没有现场定位", articles[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("已更正", articles[1].TextContent, StringComparison.Ordinal);
        Assert.Single(list.FindAll("button"));
    }

    [Fact]
    public void The_number_of_a_call_is_not_shown_in_full()
    {
        var list = ListOf(
            AtHome() with
            {
                Kind = VisitKind.ByTelephone,
                CalledNumber = "13812345678",
                CallMinutes = 8,
            }
        );

        Assert.Contains("138****5678，8 分钟", TextOf(list), StringComparison.Ordinal);
        Assert.DoesNotContain("13812345678", list.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_of_the_list_reads_back_as_it_was_written()
    {
        var query = new ContactQuery
        {
            Mine = true,
            Text = "张",
            After = new(new(2023, 5, 5, 0, 0, 0, TimeSpan.Zero), Guid.NewGuid()),
        };

        Assert.Equal(query, ContactQuery.Read(query.ToString()));
        Assert.Equal(new ContactQuery(), ContactQuery.Read("/visits?after=nonsense"));
    }

    private IRenderedComponent<VisitList> ListOf(params Visit[] visits) =>
        Render<VisitList>(parameters =>
            parameters
                .Add(one => one.Visits, visits)
                .Add(
                    one => one.Rule,
                    SampleHouseholdItem.Rule with
                    {
                        Kinds = Enum.GetValues<VisitKind>(),
                        Photos = [],
                    }
                )
                .Add(one => one.MayCorrect, _ => true)
        );

    private void Answer(Located located) =>
        JSInterop.SetupModule("./locate.js").Setup<Located>("locate").SetResult(located);

    private static Visit AtHome() =>
        new()
        {
            Id = Guid.NewGuid(),
            SubjectId = Guid.NewGuid(),
            Kind = VisitKind.AtHome,
            On = new(2023, 5, 5),
            Place = "样例路1号",
            Investigators = [new("甲", "工会主席", null), new("乙", "", null)],
            PersonMet = "测试甲",
            Findings = "三口之家",
            Conclusion = VisitConclusion.Qualifies,
            Photos = [],
            RecordedByName = "甲",
            BodyId = 1,
            BodyName = "样例工会",
            RecordedAt = new(2023, 5, 5, 2, 0, 0, TimeSpan.Zero),
        };
}
