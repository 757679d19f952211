using Platform.Regions;
using Platform.Storage;

namespace Platform.Benchmarks;

/// <summary>What a value to be entered must have, each said at its field.</summary>
internal static class BenchmarkRules
{
    private const decimal Highest = 1_000_000;

    public static BenchmarkValue Checked(NewBenchmark request, string? area)
    {
        var amount = request.Amount switch
        {
            null => throw Fault("请填写数值", nameof(NewBenchmark.Amount)),
            <= 0 or > Highest => throw Fault("数值应大于 0", nameof(NewBenchmark.Amount)),
            { } given when decimal.Round(given, 2) != given => throw Fault(
                "数值最多两位小数",
                nameof(NewBenchmark.Amount)
            ),
            { } given => given,
        };
        var from = request.From ?? throw Fault("请填写起始日期", nameof(NewBenchmark.From));
        if (from.Year is < 1990 or > 2100)
        {
            throw Fault("请核对起始日期的年份", nameof(NewBenchmark.From));
        }

        if (request.To < from)
        {
            throw Fault("截止日期不能早于起始日期", nameof(NewBenchmark.To));
        }

        var document = request.Document.Checked();
        return new(
            amount,
            from,
            request.To,
            new SourceDocument(document.Number, document.Title, "", null).At(document.Clause)
        )
        {
            Area = area,
        };
    }

    private static RuleException Fault(string message, string field) => new(message) { Field = field };
}
