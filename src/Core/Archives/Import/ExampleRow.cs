using System.Globalization;
using Platform.Regions;

namespace Platform.Archives;

/// <summary>A household of nobody, filled in as the form asks: the first option, a round amount, numbers of a district there is none of.</summary>
internal static class ExampleRow
{
    private const string Worker = "990101198001010014";
    private const string Member = "990101198501010029";
    private const string Bank = "6200000000000000000";

    public static Dictionary<ImportColumn, string> Of(ImportForm form, DateOnly today)
    {
        var answers = new Answers();
        var cells = new Dictionary<ImportColumn, string>();
        foreach (var sheet in form.Sheets)
        {
            var row = answers.Values;
            if (sheet.Rows is { } rows)
            {
                row = [];
                answers.Rows[rows] = [row];
            }

            foreach (var column in sheet.Columns)
            {
                cells[column] = column.Role switch
                {
                    ColumnRole.Serial => ImportFile.Example,
                    ColumnRole.Unit => "示例纺织厂",
                    ColumnRole.OpenedOn => today.AddYears(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    ColumnRole.Category => column.Options[0],
                    _ => Fill(
                        column.Field!,
                        row,
                        sheet.Rows is null ? answers.On(today) : answers.On(today, sheet.Rows, 0)
                    ),
                };
            }
        }

        return cells;
    }

    private static string Fill(Field field, Dictionary<string, string> row, IFacts facts)
    {
        if (!field.When.Holds(facts))
        {
            return "";
        }

        var answer = AnswerTo(field.Fact);
        row[field.Fact.Key] = field.Fact is YesNo ? YesNo.No : answer;
        return answer;
    }

    private static string AnswerTo(Fact fact) =>
        fact switch
        {
            IdentityNumber => fact.Key == Facts.ApplicantIdNumber.Key ? Worker : Member,
            BankCard => Bank,
            Telephone => "13800000000",
            Day => "2010-07-01",
            Money => "12000",
            Number number => Math.Max(number.Minimum, Math.Min(2, number.Maximum))
                .ToString(CultureInfo.InvariantCulture),
            Choice { Key: var key } sex when key == ArchiveFormFacts.MemberSex.Key => sex.Options[^1],
            Choice choice => choice.Options[0],
            YesNo => "否",
            _ when fact.Key == Facts.ApplicantName.Key => "示例甲",
            _ when fact.Key == Facts.MemberName.Key => "示例乙",
            Text text => "示例"[..Math.Min(2, text.MaximumLength)],
            _ => "",
        };
}
