[assembly: RegionPlugin(typeof(Shandong.Yiyuan.YiyuanRegion))]

namespace Shandong.Yiyuan;

/// <summary>沂源县, by the service cards of its union's service centre. Each part stands in the file of its name.</summary>
public sealed class YiyuanRegion : IRegionPlugin
{
    public Region Region { get; } =
        new()
        {
            Code = "370323",
            Name = "山东省淄博市沂源县",
            Sources = Sources.All,
            Offices = Guide.Offices,
            Benchmarks = Benchmarks.All,
            Aid = Aid.Rules,
            Switches = Register.Switches,
            PublicServices = [Hotline.Service, Employment.Service, Care.Service],
            Silences = Silences.All,
            Errata = Silences.Errata,
            ServiceItems =
            [
                new("hardship-aid", "困难职工帮扶救助")
                {
                    Preconditions = Approval.Preconditions,
                    Guide = Guide.HardshipAid,
                    Forms = Forms.All,
                    Checklist = Materials.Checklist,
                    Approval = Approval.Chain,
                    Papers = Papers.All,
                },
            ],
        };
}
