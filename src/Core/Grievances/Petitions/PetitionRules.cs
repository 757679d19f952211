using System.Text.RegularExpressions;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Grievances;

/// <summary>What the data of a petition must be, said at the field.</summary>
internal static partial class PetitionRules
{
    private const int LongestPersonName = 30;
    private const int LongestAddress = 200;

    /// <summary>Null for an anonymous petition.</summary>
    /// <exception cref="RuleException">No name where one was to be given, or a number that cannot be.</exception>
    public static Petitioner? PetitionerOf(NewPetition typed, DateOnly today)
    {
        if (typed.IsAnonymous)
        {
            return null;
        }

        var name =
            TypedText.Optional(typed.Name, LongestPersonName, nameof(NewPetition.Name))
            ?? throw Fault(nameof(NewPetition.Name), "请填写信访人姓名；不愿留名的，请勾选“匿名”");
        return new Petitioner(name)
        {
            IdNumber = IdNumberOf(typed.IdNumber, today),
            Telephone = TelephoneOf(typed.Telephone),
            Address = TypedText.Optional(typed.Address, LongestAddress, nameof(NewPetition.Address)),
        };
    }

    public static string? IdNumberOf(string? typed, DateOnly today) =>
        typed is null || IdNumber.Normalize(typed) is not { Length: > 0 } number ? null
        : IdNumber.Fault(number, today) is { } fault ? throw Fault(nameof(NewPetition.IdNumber), fault)
        : number;

    public static string? TelephoneOf(string? typed) =>
        typed?.Trim() is not { Length: > 0 } number ? null
        : Telephone().IsMatch(number) ? number
        : throw Fault(nameof(NewPetition.Telephone), "请填写手机号码或带区号的固定电话，例如 0000-1234567");

    /// <summary>The slip of a transfer says who sent it and under which number.</summary>
    public static void RequireSlip(NewPetition typed, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(typed.ForeignNumber))
        {
            throw Fault(nameof(NewPetition.ForeignNumber), "请填写转办单编号");
        }

        if (string.IsNullOrWhiteSpace(typed.SentBy))
        {
            throw Fault(nameof(NewPetition.SentBy), "请填写来件单位");
        }

        if (typed.SentOn is not { } sent)
        {
            throw Fault(nameof(NewPetition.SentOn), "请填写转办日期");
        }

        if (sent > today || sent > typed.ReceivedOn)
        {
            throw Fault(nameof(NewPetition.SentOn), "转办日期不能晚于收到日期");
        }

        if (typed.AskedBackBy < sent)
        {
            throw Fault(nameof(NewPetition.AskedBackBy), "要求反馈的日期不能早于转办日期");
        }
    }

    public static RuleException Fault(string field, string message) => new(message) { Field = field };

    [GeneratedRegex(@"^(1[3-9]\d{9}|(0\d{2,3}-?)?\d{7,8})$")]
    private static partial Regex Telephone();
}
