namespace Platform.Assistance;

/// <summary>One application for aid with everything that happened to it, for one reader.</summary>
public sealed record AidSheet(Aid Aid, IReadOnlyList<AidEvent> Events)
{
    /// <summary>Masked; null while no account is known.</summary>
    public string? Account { get; init; }

    /// <summary>The measure of the plan it carries out, in its words; null where none was named.</summary>
    public string? Measure { get; init; }

    /// <summary>The payment list it is on or was last on; null before.</summary>
    public Guid? ListId { get; init; }

    /// <summary>The payment's line; null while none was made.</summary>
    public PaymentLine? Line { get; init; }

    public bool MayApprove { get; init; }

    /// <summary>It waits for approval, by somebody else than the reader.</summary>
    public bool IsOwn { get; init; }

    public bool MayMend { get; init; }

    public bool MayWithdraw { get; init; }
}
