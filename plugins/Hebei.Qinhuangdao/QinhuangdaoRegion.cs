[assembly: RegionPlugin(typeof(Hebei.Qinhuangdao.QinhuangdaoRegion))]

namespace Hebei.Qinhuangdao;

/// <summary>秦皇岛市, by the province's notice as the city and 抚宁区 forward it. Each part stands in the file of its name.</summary>
public sealed class QinhuangdaoRegion : IRegionPlugin
{
    internal const string CleanUp = "archive-clean-up";

    /// <summary>The day of the last notice of the three.</summary>
    private static readonly DateOnly InForce = new(2018, 1, 18);

    public Region Region { get; } =
        new()
        {
            Code = "130300",
            Name = "河北省秦皇岛市",
            Sources = Sources.All,
            Offices = Guide.Offices,
            Benchmarks = Benchmarks.All,
            Exits = Register.Exits,
            Rounds = Register.Rounds,
            SpotChecks = Register.SpotChecks,
            Silences = Silences.All,
            Errata = Silences.Errata,
            ServiceItems =
            [
                new("hardship-registration", "困难职工建档立卡")
                {
                    From = InForce,
                    Preconditions = Approval.Preconditions,
                    Guide = Guide.Registration,
                    Forms = Forms.All,
                    Checklist = Materials.Checklist,
                    Approval = Approval.Chain,
                    Papers = Forms.Papers,
                },
                new(CleanUp, "已建档困难职工档案清理")
                {
                    From = InForce,
                    Renews = Approval.CleanUp,
                    Preconditions = Approval.Preconditions,
                    Guide = Guide.CleanUp,
                    Forms = Forms.All,
                    Checklist = Materials.Checklist,
                    Approval = Approval.Chain,
                    Papers = Forms.Papers,
                },
            ],
        };
}
