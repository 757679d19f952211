using Platform.Regions;

namespace Platform.Exits;

/// <summary>What an exit still waits for before it can be decided, in a sentence.</summary>
/// <param name="Source">The clause that asks for it; null where the platform itself does.</param>
public sealed record ExitGap(string Words, Citation? Source)
{
    /// <summary>The day from which it is no longer in the way, when only time is missing.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Whether it is mended elsewhere: here everything is ready.</summary>
    public bool IsElsewhere { get; init; }
}
