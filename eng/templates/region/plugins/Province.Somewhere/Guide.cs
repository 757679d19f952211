namespace Province.Somewhere;

/// <summary>办事指南, in the document's own words.</summary>
internal static class Guide
{
    public const string Centre = "assistance-centre";

    public static IReadOnlyList<Office> Offices { get; } =
    [
        new(Centre, Pending.Quote("帮扶中心名称"))
        {
            Address = Pending.Quote("办公地址"),
            Telephone = Pending.Quote("办公电话"),
            Source = Pending.Clause,
        },
    ];

    public static ServiceGuide Registration { get; } =
        new()
        {
            ImplementingBody = Pending.Quote("实施机构"),
            Applicants = Pending.Quote("申请对象"),
            ApplicantsSource = Pending.Clause,
            LegalBases = [Pending.Clause],
            Requirements = [Pending.Quote("办理条件，一条一行")],
            RequirementsSource = Pending.Clause,
            Fee = Pending.Quote("收费"),
            FeeSource = Pending.Clause,
            OfficeCode = Centre,
            ProgressQuery = Pending.Quote("进度查询方式"),
            ProgressQuerySource = Pending.Clause,
        };
}
