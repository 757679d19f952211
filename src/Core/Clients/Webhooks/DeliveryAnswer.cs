namespace Platform.Clients;

/// <summary>What came of an attempt.</summary>
/// <param name="Status">Null where there was no answer.</param>
/// <param name="Words">The answer's beginning, or why there was none.</param>
public sealed record DeliveryAnswer(int? Status, string Words)
{
    public bool IsTaken => Status is >= 200 and < 300;
}
