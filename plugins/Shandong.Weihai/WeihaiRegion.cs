[assembly: RegionPlugin(typeof(Shandong.Weihai.WeihaiRegion))]

namespace Shandong.Weihai;

/// <summary>威海市, by its survey notice of 2021 and the one 乳山市 forwarded it with. Each part stands in the file of its name.</summary>
public sealed class WeihaiRegion : IRegionPlugin
{
    public Region Region { get; } =
        new()
        {
            Code = "371000",
            Name = "山东省威海市",
            Sources = Sources.All,
            Offices = Guide.Offices,
            Benchmarks = Benchmarks.All,
            Categories = Categories.Scheme,
            Marks = Register.Marks,
            ContactPersons = Register.ContactPersons,
            Exits = Register.Exits,
            Rounds = Rounds.All,
            Sanctions = Register.Sanctions,
            Silences = Silences.All,
            Errata = Silences.Errata,
            ServiceItems =
            [
                new("household-filing", "困难职工家庭申报（新申请）")
                {
                    Preconditions = Approval.Preconditions,
                    Guide = Guide.Filing,
                    Forms = Forms.All,
                    Checklist = Materials.Filing,
                    Approval = Approval.Filing,
                    Papers = Papers.All,
                },
                new(Approval.ReverificationCode, "在档困难职工年度复核")
                {
                    Renews = Approval.Renews,
                    Guide = Guide.Reverification,
                    Forms = Forms.All,
                    Checklist = Materials.Reverification,
                    Approval = Approval.Reverification,
                    Papers = Papers.All,
                },
            ],
        };
}
