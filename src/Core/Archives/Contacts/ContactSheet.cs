using Platform.Regions;
using Platform.Visits;

namespace Platform.Archives;

/// <summary>Who looks after a household, and who went to see it.</summary>
public sealed record ContactSheet
{
    /// <summary>Null where the documents name no contact persons.</summary>
    public ContactPersonRule? Rule { get; init; }

    /// <summary>What a visit has to bring; null where the documents say nothing of visits.</summary>
    public VisitRule? VisitRule { get; init; }

    /// <summary>Null while nobody is named.</summary>
    public ContactPerson? Current { get; init; }

    /// <summary>Those before, newest first.</summary>
    public required IReadOnlyList<ContactPerson> Earlier { get; init; }

    /// <summary>To the archive and in the cases that led to it, newest first; replaced ones too.</summary>
    public required IReadOnlyList<Visit> Visits { get; init; }

    /// <summary>Null when nobody went.</summary>
    public DateOnly? LastVisitedOn { get; init; }

    /// <summary>The day by which the next visit is owed; null where the documents give no interval.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>The unit's union and those above it, lowest first: whose cadres may be named.</summary>
    public required IReadOnlyList<ContactBody> Bodies { get; init; }
}
