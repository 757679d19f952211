using Platform.Regions;
using Platform.Storage;

namespace Platform.Grievances;

/// <summary>Which petitions a list shows.</summary>
public sealed record PetitionFilter
{
    /// <summary>Closed ones; otherwise everything else.</summary>
    public bool IsClosed { get; init; }

    public PetitionStatus? Status { get; init; }

    public PetitionChannelKind? Channel { get; init; }

    /// <summary>Only what waits for the actor's own body.</summary>
    public bool Mine { get; init; }

    /// <summary>Only what owes something by a day that has passed.</summary>
    public bool Overdue { get; init; }

    /// <summary>The beginning of a number, here or on the slip, or words of the subject or the employer.</summary>
    public string? Text { get; init; }

    /// <summary>The last row of the page before; null for the first page.</summary>
    public KeysetPosition<Guid>? After { get; init; }

    public int PageSize { get; init; } = 20;
}
