namespace Platform.Assistance;

/// <summary>Where an application for aid stands.</summary>
public enum AidStatus
{
    /// <summary>Waits for another person's approval.</summary>
    Proposed,

    /// <summary>Sent back with a reason, to be mended.</summary>
    Returned,

    /// <summary>Its money is reserved; waits for a payment list.</summary>
    Approved,

    /// <summary>On a payment list.</summary>
    Listed,
    Paid,

    /// <summary>Not applied for any more, or the approval taken back; nothing is reserved.</summary>
    Withdrawn,

    /// <summary>Paid, and the money came back.</summary>
    Refunded,
}
