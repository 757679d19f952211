namespace Platform.Grievances;

/// <summary>A petition as an officer takes it in.</summary>
/// <param name="RegionCode">One of the regions the officer's union takes petitions for.</param>
/// <param name="ServiceCode">The service it comes in by.</param>
/// <param name="ChannelCode">One of the service's channels.</param>
/// <param name="ReceivedOn">The day it came in.</param>
/// <param name="Subject">What it is about, in a line.</param>
/// <param name="Content">What is asked for.</param>
public sealed record NewPetition(
    string RegionCode,
    string ServiceCode,
    string ChannelCode,
    DateOnly? ReceivedOn,
    string? Subject,
    string? Content
)
{
    /// <summary>Nobody gave a name: then the outcome can only be looked up by query code.</summary>
    public bool IsAnonymous { get; init; }

    public string? Name { get; init; }

    public string? IdNumber { get; init; }

    public string? Telephone { get; init; }

    public string? Address { get; init; }

    /// <summary>The employer.</summary>
    public string? UnitName { get; init; }

    /// <summary>Of a transfer: its number where it came from.</summary>
    public string? ForeignNumber { get; init; }

    public string? SentBy { get; init; }

    public DateOnly? SentOn { get; init; }

    public DateOnly? AskedBackBy { get; init; }

    /// <summary>The consultation it grows out of.</summary>
    public Guid? ConsultationId { get; init; }
}
