namespace Platform.Assistance;

/// <summary>A payment list in a list of them.</summary>
/// <param name="Amount">Yuan, of every line.</param>
/// <param name="Waiting">Lines without a result.</param>
public sealed record PaymentListRow(PaymentList List, int Lines, decimal Amount, int Waiting, int Failed);
