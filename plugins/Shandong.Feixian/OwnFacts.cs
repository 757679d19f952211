namespace Shandong.Feixian;

/// <summary>
/// What the 困难城镇职工档案表格 asks beyond the shared vocabulary. The guide names the form without printing it: names
/// and options are those of the form as other unions publish it (see <see cref="Silences"/>).
/// </summary>
internal static class OwnFacts
{
    // 工作
    public static Day ContractSigned { get; } = new("work.contract-signed", "劳动合同签订时间");
    public static Text ContractTerm { get; } = new("work.contract-term", "合同期限") { MaximumLength = 20 };

    // 家庭
    public static Money OwnIncome { get; } = new("household.own-monthly-income", "本人月平均收入");
    public static Money OtherIncome { get; } = new("household.other-yearly-income", "家庭其他年收入");

    // 家庭成员
    public static Text MemberNation { get; } = new("member.nation", "民族") { MaximumLength = 10 };
    public static Choice MemberMarriage { get; } =
        new("member.marriage", "婚姻状况", ArchiveFormFacts.Marriage.Options);
    public static Choice MemberRegister { get; } =
        new("member.register-kind", "户口类型", ArchiveFormFacts.Register.Options);
    public static Number MemberEnrolled { get; } =
        new("member.enrolled", "入学年份") { Minimum = 2000, Maximum = 2099 };
    public static Number MemberYearsOfStudy { get; } =
        new("member.years-of-study", "年制") { Minimum = 1, Maximum = 8 };

    // 致困情况
    public static Choice Category { get; } =
        new("hardship.category", "困难类别", ["低保户", "低保边缘户", "意外致困户"]);
}
