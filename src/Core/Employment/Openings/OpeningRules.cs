using Platform.Organizations;
using Platform.Storage;

namespace Platform.Employment;

/// <summary>What an opening has to say before it is kept.</summary>
internal static class OpeningRules
{
    private const int MostPositions = 9999;

    /// <summary>In months: what stays open longer is reported anew.</summary>
    private const int LongestOpen = 12;

    /// <exception cref="RuleException">Something is missing or cannot be.</exception>
    public static NewOpening Checked(NewOpening typed, DateOnly today)
    {
        var until = TypedDay.Ahead(typed.Until, today, "招聘截止日期", nameof(typed.Until));
        if (until > today.AddMonths(LongestOpen))
        {
            throw Refused($"招聘截止日期最多到{LongestOpen}个月后，长期招聘的到期后重新报送", nameof(typed.Until));
        }

        if (typed.Positions is < 1 or > MostPositions)
        {
            throw Refused($"招聘人数应在 1 到 {MostPositions} 之间", nameof(typed.Positions));
        }

        var telephone = typed.Telephone.Trim();
        if (OfficeTelephone.Fault(telephone) is { } fault)
        {
            throw Refused(fault, nameof(typed.Telephone));
        }

        return new(
            TypedText.Required(typed.Employer, EmploymentMapping.BodyName, "用人单位", nameof(typed.Employer)),
            TypedText.Required(typed.Post, EmploymentMapping.Line, "岗位", nameof(typed.Post)),
            typed.Positions,
            TypedText.Required(typed.Pay, EmploymentMapping.Line, "薪酬待遇", nameof(typed.Pay)),
            TypedText.Required(typed.Workplace, EmploymentMapping.Line, "工作地点", nameof(typed.Workplace)),
            TypedText.Optional(typed.Requirements, EmploymentMapping.Words, nameof(typed.Requirements)) ?? "",
            until,
            telephone
        );
    }

    private static RuleException Refused(string message, string field) => new(message) { Field = field };
}
