using System.Text;
using Platform.Households;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Archives;

/// <summary>What a cell says to a question of the form.</summary>
/// <param name="Answer">As an officer would have typed it; empty where the cell cannot be used.</param>
/// <param name="Trouble">What is to be told about it; null where nothing is.</param>
internal readonly record struct CellAnswer(string Answer, ImportTrouble? Trouble = null, string Message = "")
{
    private const string HowToMend =
        "请先把这一列设为“文本”格式，再对照证件把号码重新输入（只改格式，丢失的数字不会回来）";

    public static CellAnswer Of(Fact fact, ReadCell cell)
    {
        if (cell.IsEmpty)
        {
            return new("");
        }

        if (cell.Kind is CellKind.Error)
        {
            return new("", ImportTrouble.CellIsError, $"{fact.Label}的单元格是错误值 {cell.Text}，请改成实际内容");
        }

        return fact switch
        {
            IdentityNumber or BankCard when cell.Kind is not CellKind.Text => new(
                "",
                ImportTrouble.DigitsLost,
                $"{fact.Label}是数字格式：Excel 只保留前 15 位，后面几位已经变成 0，原来的号码找不回来了。{HowToMend}"
            ),
            IdentityNumber => OfIdNumber(fact, Tidying.Tidy(fact, cell.Text.TrimStart('\''))),
            Choice choice => new(choice.Options.FirstOrDefault(option => Same(option, cell.Text)) ?? cell.Text),
            YesNo => new(
                cell.Text switch
                {
                    "是" => YesNo.Yes,
                    "否" => YesNo.No,
                    _ => cell.Text,
                }
            ),
            _ => new(Tidying.Tidy(fact, cell.Text)),
        };
    }

    private static CellAnswer OfIdNumber(Fact fact, string number) =>
        IdNumber.FromFifteen(number) is { } today
            ? new(
                today,
                ImportTrouble.IdLengthened,
                $"{fact.Label}是 15 位的旧号码，已换成 {Masking.IdNumber(today)}，请对照身份证核对"
            )
            : new(number);

    /// <summary>下(待)岗 and 下（待）岗 are one option.</summary>
    private static bool Same(string option, string typed) =>
        option.Normalize(NormalizationForm.FormKC) == typed.Normalize(NormalizationForm.FormKC);
}
