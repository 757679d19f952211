namespace Platform.Assistance;

/// <summary>A line of a list with its payee, as the reader may see it: masked on pages, in full in the bank's file.</summary>
public sealed record PayeeLine(PaymentLine Line, Payee Payee);
