using System.Globalization;

namespace Shandong.Yiyuan;

/// <summary>Answers as the papers print them.</summary>
internal static class Say
{
    public static string Answer(Fact fact, string answer) =>
        fact switch
        {
            YesNo => YesOrNo(answer),
            Day when Day.TryRead(answer, out var day) => Date(day),
            Money when Money.TryRead(answer, out var amount) => Yuan(amount),
            _ => answer,
        };

    public static string Answer(Fact fact, IReadOnlyDictionary<string, string> row) =>
        Answer(fact, row.GetValueOrDefault(fact.Key) ?? "");

    public static string Date(DateOnly day) => $"{day:yyyy年M月d日}";

    public static string Yuan(decimal amount) => amount.ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>The line to be filled by pen where no day is known.</summary>
    public static string DateOrLine(DateOnly? day) => day is { } known ? Date(known) : "　　　年　　月　　日";

    public static string BirthDate(string idNumber) =>
        idNumber.Length == 18 && IdNumber.BirthDate(idNumber) is { } birth ? Date(birth) : "";

    private static string YesOrNo(string answer) =>
        answer switch
        {
            YesNo.Yes => "是",
            YesNo.No => "否",
            _ => "",
        };
}
