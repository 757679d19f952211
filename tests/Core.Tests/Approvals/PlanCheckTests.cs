using Microsoft.Extensions.DependencyInjection;
using Platform.Approvals;
using Platform.Regions;
using Platform.Testing;

namespace Platform.Core.Tests.Approvals;

public class PlanCheckTests
{
    private static readonly AssistancePlanning Stage = new("planning", "制定帮扶计划", Party.PrimaryUnion)
    {
        SignedByWorker = true,
        ContactCard = "样例联系卡",
        Ledger = "样例帮扶台账",
        Source = SampleRegion.Guide.At("十二"),
    };

    private static readonly StageChecks Checks = Wire();

    private static readonly PlanState Done = new()
    {
        IsDrawnUp = true,
        NamesUnit = true,
        NamesOfficer = true,
        Measures = 1,
        IsSigned = true,
        HasCard = true,
        HasLedger = true,
    };

    [Fact]
    public void A_plan_with_everything_lets_the_case_go_on() => Assert.Empty(Words(Stage, Done));

    [Fact]
    public void Nothing_without_an_archive() =>
        Assert.Equal(["档案尚未建立，不能制定帮扶计划（依档帮扶）"], Words(Stage, null));

    [Fact]
    public void Without_a_plan_it_says_that_and_what_else_is_missing() =>
        Assert.Equal(
            ["尚未制定帮扶计划", "尚未发放《样例联系卡》", "尚未建立《样例帮扶台账》"],
            Words(Stage, new PlanState { IsDrawnUp = false })
        );

    [Fact]
    public void Everything_a_plan_has_to_name_is_named() =>
        Assert.Equal(
            [
                "帮扶计划没有写明帮扶单位",
                "帮扶计划没有写明帮扶责任人",
                "帮扶计划没有帮扶措施",
                "困难职工尚未在帮扶计划上签字确认",
            ],
            Words(Stage, Done with { NamesUnit = false, NamesOfficer = false, Measures = 0, IsSigned = false })
        );

    [Fact]
    public void What_the_document_does_not_ask_for_is_not_asked() =>
        Assert.Empty(
            Words(
                Stage with
                {
                    SignedByWorker = false,
                    ContactCard = null,
                    Ledger = null,
                },
                Done with
                {
                    IsSigned = false,
                    HasCard = false,
                    HasLedger = false,
                }
            )
        );

    [Fact]
    public void Every_blocker_names_the_clause_and_the_place() =>
        Assert.All(
            Find(Stage, new PlanState { IsDrawnUp = false }),
            item => Assert.Equal((Stage.Source, MendingPlace.Assistance), (item.Source, item.Place))
        );

    private static StageChecks Wire()
    {
        var services = new ServiceCollection();
        services.AddApprovals();
        return services.BuildServiceProvider().GetRequiredService<StageChecks>();
    }

    private static IEnumerable<string> Words(Stage stage, PlanState? plan) =>
        Find(stage, plan).Select(item => item.Words);

    private static IReadOnlyList<Outstanding> Find(Stage stage, PlanState? plan) =>
        Checks.Find(
            new Situation
            {
                Stage = stage,
                Today = new(2026, 3, 2),
                FormFaults = [],
                MaterialGaps = new Dictionary<string, string>(),
                MissingMaterials = new Dictionary<string, string>(),
                Postings = [],
                Minutes = [],
                Visits = [],
                Plan = plan,
            }
        );
}
