using Platform.Regions;

namespace Platform.Approvals;

/// <summary>Something a stage still waits for, said in the words of the document.</summary>
/// <param name="Words">A whole sentence in Chinese.</param>
/// <param name="Source">The clause that asks for it; null where the platform itself does.</param>
/// <param name="Place">Where on the case's page it is mended.</param>
public sealed record Outstanding(string Words, Citation? Source, MendingPlace Place)
{
    /// <summary>The day from which it is no longer in the way, when only time is missing.</summary>
    public DateOnly? Until { get; init; }
}
