namespace Platform.Assistance;

/// <summary>A payment list with its lines, for one reader; numbers are masked.</summary>
/// <param name="MayAct">The reader works for the union that pays.</param>
public sealed record PaymentSheet(PaymentList List, IReadOnlyList<PayeeLine> Lines, bool MayAct)
{
    /// <summary>Yuan, of every line.</summary>
    public decimal Amount => Lines.Sum(one => one.Line.Amount);

    /// <summary>Yuan that were paid and did not come back.</summary>
    public decimal Paid => Lines.Where(one => one.Line.Status is PaymentLineStatus.Paid).Sum(one => one.Line.Amount);
}
