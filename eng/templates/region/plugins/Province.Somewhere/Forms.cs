using static Platform.Regions.Field;

namespace Province.Somewhere;

/// <summary>What is asked, in the order of the local form.</summary>
internal static class Forms
{
    public static Form ArchiveForm { get; } =
        new Form(
            "archive-form",
            "困难职工档案表",
            Pending.Clause,
            [
                new(
                    "职工基本情况",
                    [
                        Must(Facts.ApplicantName),
                        Must(Facts.ApplicantSex),
                        Must(Facts.ApplicantIdNumber),
                        Must(Facts.ApplicantTelephone),
                    ]
                ),
                new("家庭成员", [Must(Facts.MemberName), Must(ArchiveFormFacts.Relation), Must(Facts.MemberIdNumber)])
                {
                    Rows = Facts.Members,
                    RowName = "家庭成员",
                },
                new("家庭困难情况", [OwnFacts.LocalQuestion, Must(ArchiveFormFacts.Situation) with { Wide = true }]),
            ]
        ).Printed<ArchiveFormPrint>();

    public static IReadOnlyList<Form> All { get; } = [ArchiveForm];
}
