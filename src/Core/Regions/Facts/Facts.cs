namespace Platform.Regions;

/// <summary>
/// The vocabulary every region shares: keys Core itself reads. A region adds its own facts beside its forms.
/// </summary>
public static class Facts
{
    /// <summary>Facts of this prefix come from the register of unions, not from a form.</summary>
    public const string UnitPrefix = "unit.";

    /// <summary>Facts of this prefix come from what the region's lead switched on; see <see cref="Switch"/>.</summary>
    public const string SwitchPrefix = "switch.";

    public static Text ApplicantName { get; } = new("applicant.name", "姓名") { MaximumLength = 30 };

    public static IdentityNumber ApplicantIdNumber { get; } = new("applicant.id-number", "身份证号");

    public static Choice ApplicantSex { get; } = new("applicant.sex", "性别", ["男", "女"]);

    public static Telephone ApplicantTelephone { get; } = new("applicant.telephone", "手机号码");

    /// <summary>The rows of family members, for forms that ask for them.</summary>
    public const string Members = "members";

    public static Text MemberName { get; } = new("member.name", "姓名") { MaximumLength = 30 };

    public static IdentityNumber MemberIdNumber { get; } = new("member.id-number", "身份证号");

    public static Number HouseholdSize { get; } = new("household.size", "家庭人口") { Minimum = 1, Maximum = 20 };

    public static Money IncomePerHead { get; } = new("household.monthly-income-per-head", "家庭月人均收入");

    /// <summary>The key of 主要致困原因: its options are each region's own.</summary>
    public const string HardshipCause = "hardship.cause";

    /// <summary>市直单位: the unit stands directly under its city.</summary>
    public static YesNo UnitIsDirectlyUnderCity { get; } =
        new("unit.directly-under-city", "所在单位为市直单位") { Otherwise = "所在单位不是市直单位" };

    public static YesNo UnitHasSectorUnion { get; } =
        new("unit.has-sector-union", "所在单位隶属系统工会") { Otherwise = "所在单位不隶属系统工会" };

    /// <summary>The unit's union stands below a township's or a street's.</summary>
    public static YesNo UnitHasTownshipUnion { get; } =
        new("unit.has-township-union", "所在单位由街道（乡镇）总工会管辖")
        {
            Otherwise = "所在单位不由街道（乡镇）总工会管辖",
        };

    public static YesNo UnitHasSupervisingDepartment { get; } =
        new("unit.has-supervising-department", "所在单位有企业主管部门") { Otherwise = "所在单位没有企业主管部门" };

    public static IReadOnlyList<Fact> OfUnit { get; } =
    [UnitIsDirectlyUnderCity, UnitHasSectorUnion, UnitHasTownshipUnion, UnitHasSupervisingDepartment];
}
