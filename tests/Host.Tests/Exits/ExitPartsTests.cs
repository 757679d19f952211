using Bunit;
using Microsoft.AspNetCore.Components;
using Platform.Archives;
using Platform.Exits;
using Platform.Host.Exits;
using Platform.Host.Tests.Shell;
using Platform.Organizations;
using Platform.Regions;
using Platform.Testing;

namespace Platform.Host.Tests.Exits;

public sealed class ExitPartsTests : ShellContext
{
    private static readonly DateOnly Day = new(2023, 5, 5);

    private static readonly ExitRules Rules = new(Party.CountyUnion, SampleRegion.Guide.At("十二"))
    {
        Options = [new(ExitKind.Deregistered, "注销", SampleRegion.Guide.At("十二")) { Causes = ["死亡"] }],
        Proof = "相关证明材料",
        ExplainedFirst = true,
        NoticeAtLeast = 5.WorkingDays,
        FollowUpMonths = 6,
    };

    [Fact]
    public void The_path_shows_only_what_the_rules_ask_for()
    {
        Assert.Equal(["提出", "公示", "决定", "书面告知"], Stations(new ExitTerms(null)));
        Assert.Equal(["提出", "解释说明", "公示", "决定", "书面告知", "回访"], Stations(new ExitTerms(Rules)));
    }

    [Fact]
    public void The_first_step_not_done_is_the_one_in_hand()
    {
        Connect();

        var strip = Render<ExitPathStrip>(parameters =>
            parameters.Add(part => part.File, FileOf(new ExitTerms(Rules)))
        );

        Assert.Equal("解释说明", strip.Find("li.path-now strong").TextContent);
    }

    [Fact]
    public void Whoever_prepares_sees_what_is_missing_and_cannot_decide()
    {
        var shown = Next(ActorAt(1, BodyKind.Primary));

        Assert.Contains("尚未上传证明材料（相关证明材料）", TextOf(shown), StringComparison.Ordinal);
        Assert.Contains("尚未登记向职工家庭所作的解释说明", TextOf(shown), StringComparison.Ordinal);
        Assert.Empty(shown.FindAll("button.decide"));
    }

    [Fact]
    public void The_wall_gets_no_more_than_the_poster()
    {
        Connect();

        var shown = Render<ExitPosterView>(parameters =>
            parameters.Add(part => part.Poster, ExitPoster.Of(FileOf(new ExitTerms(Rules))))
        );

        var text = TextOf(shown);
        Assert.Contains("王**", text, StringComparison.Ordinal);
        Assert.DoesNotContain("王秀英", text, StringComparison.Ordinal);
        Assert.DoesNotContain("肺癌", text, StringComparison.Ordinal);
        Assert.DoesNotContain("990101-2023-00001", text, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Stations(ExitTerms terms)
    {
        using var context = new BunitContext();
        return
        [
            .. context
                .Render<ExitPathStrip>(parameters => parameters.Add(part => part.File, FileOf(terms)))
                .FindAll("li strong")
                .Select(name => name.TextContent),
        ];
    }

    private IRenderedComponent<IComponent> Next(Actor actor)
    {
        Connect();
        return Render<ExitNextStep>(parameters =>
            parameters.AddCascadingValue(
                new ExitView(
                    FileOf(new ExitTerms(Rules)),
                    actor,
                    async act =>
                    {
                        await act();
                        return null;
                    }
                )
            )
        );
    }

    private static Actor ActorAt(int bodyId, BodyKind kind) =>
        new(Guid.NewGuid(), "甲经办", 1, Role.Officer, "经办人", bodyId, "样例工会", kind, Storage.Scope.Nothing);

    private static ExitFile FileOf(ExitTerms terms)
    {
        var archive = new Archive
        {
            Number = "990101-2023-00001",
            RegionCode = SampleRegion.Code,
            AreaCode = SampleRegion.Code,
            UnitName = "样例厂工会",
            OpenedOn = Day,
            LastVerifiedOn = Day,
            CreatedAt = new DateTimeOffset(2023, 5, 5, 1, 0, 0, TimeSpan.Zero),
        };
        return new ExitFile
        {
            Exit = new Exit
            {
                ArchiveId = archive.Id,
                RegionCode = archive.RegionCode,
                ArchiveNumber = archive.Number,
                HolderName = "王秀英",
                UnitName = archive.UnitName,
                Terms = terms,
                Kind = ExitKind.Deregistered,
                KindName = "注销",
                Cause = "肺癌去世",
                Origin = ExitOrigin.Check,
                AskedOn = Day,
                ProposedById = Guid.NewGuid(),
                ProposedByName = "甲经办",
                ProposingBodyId = 1,
                ProposingBodyName = "样例厂工会",
                DecidingBodyId = 2,
                DecidingBodyName = "样例县总工会",
                CreatedAt = archive.CreatedAt,
            },
            Archive = archive,
            Unit = new Body { Name = "样例厂工会", Kind = BodyKind.Primary },
            Deciding = new Body { Name = "样例县总工会", Kind = BodyKind.County },
            Records = [],
            Decisions = [],
            Proofs = [],
            Postings = [],
            OpenReview = null,
            Today = Day,
        };
    }
}
