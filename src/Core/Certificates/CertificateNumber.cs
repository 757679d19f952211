namespace Platform.Certificates;

/// <summary>
/// A number that was taken, in the register of the body whose seal makes certificates valid. It is taken for good:
/// a spoilt one (作废) stays and is never given again.
/// </summary>
public sealed class CertificateNumber
{
    public long Id { get; private set; }

    /// <summary>The sealing body.</summary>
    public required int RegisterId { get; init; }

    public required string Number { get; init; }

    /// <summary>The body that numbers: its last number is where the next suggestion counts on from.</summary>
    public required int GivenById { get; init; }

    public required Guid CertificateId { get; init; }

    public required string VerificationCode { get; init; }

    public required DateTimeOffset TakenAt { get; init; }

    public DateOnly? SpoiltOn { get; internal set; }

    public string? SpoiltBecause { get; internal set; }

    public string? SpoiltBy { get; internal set; }
}
