using Platform.Regions;
using Platform.Storage;

namespace Platform.Assistance;

/// <summary>A proposal that says what it must.</summary>
internal sealed record CheckedProposal(
    string Item,
    decimal Amount,
    string Basis,
    string? CeilingReason,
    Guid? MeasureId
)
{
    private const decimal Most = 1_000_000m;

    /// <exception cref="RuleException">The first thing wrong, at its field.</exception>
    public static CheckedProposal Of(AidProposal typed)
    {
        var item = Typed.Words(typed.Item, "帮扶项目", nameof(AidProposal.Item));
        if (typed.Amount is not { } amount || amount <= 0 || amount > Most || decimal.Round(amount, 2) != amount)
        {
            throw new RuleException($"金额应大于 0、不超过 {Most:#,##0} 元，最多两位小数")
            {
                Field = nameof(AidProposal.Amount),
            };
        }

        return new(
            item,
            amount,
            Typed.Words(typed.Basis, "申请理由", nameof(AidProposal.Basis), 500),
            Typed.UpTo(typed.CeilingReason, "金额理由", nameof(AidProposal.CeilingReason), 500)
                is { Length: > 0 } reason
                ? reason
                : null,
            typed.MeasureId
        );
    }

    /// <summary>Over a confirmed ceiling nobody goes; over any other, and where none is laid down, with a reason.</summary>
    /// <exception cref="RuleException">Too much, or no reason.</exception>
    public void EnsureWithin(AidAssessment assessment)
    {
        var within = assessment.Left is { } left && Amount <= left;
        if (within)
        {
            return;
        }

        if (assessment.Binds)
        {
            throw new RuleException(
                assessment.Trouble is { } trouble
                    ? $"{assessment.Kind.InWords}的上限无法测算：{trouble}"
                    : $"超过上限：{assessment.Kind.InWords}今年还可以 {assessment.Left:#,##0.##} 元，申请 {Amount:#,##0.##} 元"
            )
            {
                Field = nameof(AidProposal.Amount),
                Clause = assessment.Clause,
            };
        }

        if (CeilingReason is null)
        {
            throw new RuleException(
                assessment.Left is { } proposed
                    ? $"超过建议上限（今年还可以 {proposed:#,##0.##} 元），请写明理由"
                    : "文件没有规定上限或者无法测算，请写明按这个金额申请的理由"
            )
            {
                Field = nameof(AidProposal.CeilingReason),
            };
        }
    }
}
