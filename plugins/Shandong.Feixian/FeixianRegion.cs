[assembly: RegionPlugin(typeof(Shandong.Feixian.FeixianRegion))]

namespace Shandong.Feixian;

/// <summary>费县, by the service guide of its assistance centre. Each part stands in the file of its name.</summary>
public sealed class FeixianRegion : IRegionPlugin
{
    public Region Region { get; } =
        new()
        {
            Code = "371325",
            Name = "山东省临沂市费县",
            Sources = Sources.All,
            Offices = Guide.Offices,
            Complaints = Complaints.Rules,
            Benchmarks = Benchmarks.All,
            Silences = Silences.All,
            Errata = Silences.Errata,
            ServiceItems =
            [
                new("special-hardship-certificate", "特困职工证办理服务")
                {
                    Guide = Guide.SpecialHardshipCertificate,
                    Forms = Forms.All,
                    Checklist = Materials.Checklist,
                    HandUps = [Materials.CountyToCity],
                    Approval = Approval.Chain,
                    TimeLimit = Approval.TimeLimit,
                    Certificate = Approval.Certificate,
                },
            ],
        };
}
