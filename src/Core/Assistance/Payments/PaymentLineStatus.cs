namespace Platform.Assistance;

/// <summary>What became of one payment.</summary>
public enum PaymentLineStatus
{
    Waiting,
    Paid,

    /// <summary>The bank did not pay; the aid waits for another list.</summary>
    Failed,

    /// <summary>Paid, and the money came back.</summary>
    Refunded,
}
