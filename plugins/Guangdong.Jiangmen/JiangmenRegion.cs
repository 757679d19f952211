[assembly: RegionPlugin(typeof(Guangdong.Jiangmen.JiangmenRegion))]

namespace Guangdong.Jiangmen;

/// <summary>江门市, by 江海区's notice of 2023. Each part stands in the file of its name.</summary>
public sealed class JiangmenRegion : IRegionPlugin
{
    public Region Region { get; } =
        new()
        {
            Code = "440700",
            Name = "广东省江门市",
            Sources = Sources.All,
            Offices = Guide.Offices,
            Benchmarks = Benchmarks.All,
            Categories = Categories.Scheme,
            Aid = Aid.Rules,
            Switches = Register.Switches,
            Rounds = Rounds.All,
            Changes = Register.Changes,
            Silences = Silences.All,
            Errata = Silences.Errata,
            ServiceItems =
            [
                new("hardship-application", "困难职工申报")
                {
                    Preconditions = Approval.Preconditions,
                    Guide = Guide.Application,
                    Forms = Forms.All,
                    Checklist = Materials.Checklist,
                    Approval = Approval.Chain,
                    Papers = Papers.All,
                },
                new(Approval.ReapplicationCode, "在档困难职工继续申报")
                {
                    Renews = Approval.Renews,
                    Preconditions = Approval.Preconditions,
                    Guide = Guide.Reapplication,
                    Forms = Forms.All,
                    Checklist = Materials.Checklist,
                    Approval = Approval.Chain,
                    Papers = Papers.All,
                },
            ],
        };
}
