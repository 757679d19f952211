using Platform.Regions;

namespace Platform.Cases;

/// <summary>One edition of an item, described by the plugin or frozen, and what is still on it.</summary>
/// <param name="Key">By which a page names it: the hash of its text as today's contract writes it.</param>
public sealed record KeptEdition(string Key, ServiceItem Item, EditionState State)
{
    /// <summary>When the first case was pinned to it; null where none ever was.</summary>
    public DateTimeOffset? FrozenAt { get; init; }

    /// <summary>Cases in hand.</summary>
    public int OpenCases { get; init; }

    /// <summary>Begun and not handed in; they go over before they are.</summary>
    public int Drafts { get; init; }

    /// <summary>Names of its printed forms, papers and certificate whose component the plugin has no longer.</summary>
    public IReadOnlyList<string> MissingPapers { get; init; } = [];
}
