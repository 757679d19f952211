namespace Shandong.Weihai;

/// <summary>
/// The city's notice, the county-level city's that forwarded it, and the two documents of the province they rest on.
/// Clauses are cited by the numbers as printed. The last two are cited by the notices and not held here.
/// </summary>
internal static class Sources
{
    /// <summary>The copy at hand carries neither number nor date; it was forwarded on 2021-03-31.</summary>
    public static SourceDocument City { get; } =
        new("", "关于做好2021年困难职工调查摸底及申报工作的通知", "威海市总工会", null);

    /// <summary>Both notices have one title; the brackets tell them apart.</summary>
    public static SourceDocument Rushan { get; } =
        new("", "关于做好2021年困难职工调查摸底及申报工作的通知（乳山市转发）", "乳山市总工会", new(2021, 3, 31));

    public static SourceDocument Province2020 { get; } =
        new("鲁会办[2020]58号", "山东工会困难职工家庭认定、帮扶和档案管理办法（试行）", "山东省总工会", null);

    public static SourceDocument Explanations { get; } =
        new("", "关于〈山东工会困难职工家庭认定、帮扶和档案管理办法（试行）〉的相关解释", "山东省总工会", null);

    public static IReadOnlyList<SourceDocument> All { get; } = [City, Rushan, Province2020, Explanations];
}
