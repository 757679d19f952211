namespace Platform.Certificates;

/// <summary>One line of the register of numbers. A spoilt number has no dates but that of its spoiling.</summary>
public sealed record NumberRegisterLine
{
    public required string Number { get; init; }

    public required Guid CertificateId { get; init; }

    public required string CertificateName { get; init; }

    public required CertificateKind Kind { get; init; }

    public required string HolderName { get; init; }

    public required string UnitName { get; init; }

    public required string GivenBy { get; init; }

    public required DateTimeOffset TakenAt { get; init; }

    public DateOnly? SpoiltOn { get; init; }

    public string? SpoiltBecause { get; init; }

    public DateOnly? SealedOn { get; init; }

    public DateOnly? IssuedOn { get; init; }

    public DateOnly? ValidUntil { get; init; }

    public DateOnly? CancelledOn { get; init; }

    public DateOnly? ReplacedOn { get; init; }
}
