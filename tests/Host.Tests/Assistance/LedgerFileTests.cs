using System.Text;
using Platform.Assistance;
using Platform.Host.Assistance;
using Platform.Regions;

namespace Platform.Host.Tests.Assistance;

public sealed class LedgerFileTests
{
    [Fact]
    public void A_spreadsheet_reads_its_chinese() =>
        Assert.Equal([0xEF, 0xBB, 0xBF], LedgerFile.Of(Sheet(Line("慰问金")))[..3]);

    [Fact]
    public void Every_entry_is_a_line_with_its_amount_in_yuan()
    {
        var lines = Text(Sheet(Line("慰问金"))).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(2, lines.Length);
        Assert.StartsWith(
            "\"2026-03-02\",\"测试甲\",\"样例纺织厂工会\",\"节日慰问\",\"慰问金\"",
            lines[1],
            StringComparison.Ordinal
        );
        Assert.Contains("\"-500.00\"", lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\"")]
    [InlineData("@SUM(A1)", "\"'@SUM(A1)\"")]
    [InlineData("米,油", "\"米,油\"")]
    public void What_somebody_typed_is_never_run(string item, string cell) =>
        Assert.Contains(cell, Text(Sheet(Line(item))), StringComparison.Ordinal);

    private static string Text(LedgerSheet sheet) => Encoding.UTF8.GetString(LedgerFile.Of(sheet)[3..]);

    private static LedgerSheet Sheet(params LedgerLine[] lines) =>
        new("样例县总工会", new(2026, 3, 2), lines, new([], 0), false);

    private static LedgerLine Line(string item) =>
        new()
        {
            ArchiveId = Guid.Empty,
            HolderName = "测试甲",
            UnitName = "样例纺织厂工会",
            On = new(2026, 3, 2),
            Kind = AidKind.FestivalVisit,
            Item = item,
            Amount = -500m,
            FundedFrom = "工会经费",
            PaidBy = "银行转账",
            HandledBy = "甲经办",
            ReceivedBy = "测试甲",
            RecordedByName = "甲经办",
            RecordedByBody = "样例纺织厂工会",
            RecordedAt = DateTimeOffset.UnixEpoch,
        };
}
