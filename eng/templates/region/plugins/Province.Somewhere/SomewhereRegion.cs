[assembly: RegionPlugin(typeof(Province.Somewhere.SomewhereRegion))]

namespace Province.Somewhere;

/// <summary>〔地区名称〕. Each part stands in the file of its name.</summary>
public sealed class SomewhereRegion : IRegionPlugin
{
    public Region Region { get; } =
        new()
        {
            Code = "〔代码〕",
            Name = "〔地区名称〕",
            Sources = Sources.All,
            Offices = Guide.Offices,
            Benchmarks = Benchmarks.All,
            Silences = Silences.All,
            ServiceItems =
            [
                new("hardship-registration", Pending.Quote("事项名称"))
                {
                    Guide = Guide.Registration,
                    Forms = Forms.All,
                    Checklist = Materials.Checklist,
                    Approval = Approval.Chain,
                    Certificate = Approval.Certificate,
                },
            ],
        };
}
