namespace Platform.Certificates;

/// <summary>年审: one for each certificate and calendar year.</summary>
public sealed class YearlyReview
{
    public long Id { get; private set; }

    public required Guid CertificateId { get; init; }

    public required int Year { get; init; }

    public required bool Passed { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>Always given where it failed or came late.</summary>
    public string? Reason { get; init; }

    public required string ByName { get; init; }

    public required string ByTitle { get; init; }

    public required string BodyName { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>A failure that was set right: the certificate was reinstated by approval.</summary>
    public DateOnly? ReversedOn { get; internal set; }

    public bool Counts => Passed || ReversedOn is not null;

    public MadeReview Made => new(Year, On);
}
