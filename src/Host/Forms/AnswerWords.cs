using System.Globalization;
using Platform.Calendar;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Host.Forms;

/// <summary>Answers as people read them; what cannot be read as its kind is shown as it was typed.</summary>
internal static class AnswerWords
{
    public static string Of(Field field, string typed) =>
        field.Fact switch
        {
            YesNo when typed is YesNo.Yes => "是",
            YesNo when typed is YesNo.No => "否",
            Money when Money.TryRead(typed, out var amount) => amount.ToString("#,##0.##", CultureInfo.InvariantCulture)
                + " "
                + UnitOf(field),
            Day when Day.TryRead(typed, out var day) => day.InWords,
            _ => typed,
        };

    public static string Masked(Fact fact, string typed) =>
        fact switch
        {
            IdentityNumber => Masking.IdNumber(typed),
            Telephone => Masking.Phone(typed),
            BankCard => Masking.BankCard(typed),
            _ => "＊＊＊",
        };

    /// <summary>元, or the help where it is nothing but the unit, such as 元/月.</summary>
    public static string UnitOf(Field field) => HelpIsUnit(field) ? field.Help! : "元";

    public static bool HelpIsUnit(Field field) =>
        field.Fact is Money && field.Help is ['元', '/', ..] and { Length: <= 5 };
}
