namespace Platform.Assistance;

/// <summary>Where a payment list stands.</summary>
public enum PaymentListStatus
{
    /// <summary>Being put together.</summary>
    Draft,

    /// <summary>Handed to the bank: frozen, and its results are awaited.</summary>
    Sent,

    /// <summary>Every line has its result.</summary>
    Done,
}
