using Platform.Regions;
using Platform.Storage;

namespace Platform.Activities;

/// <summary>An activity as one reader sees it.</summary>
/// <param name="Entries">Oldest first.</param>
/// <param name="Files">Photographs and papers, oldest first.</param>
/// <param name="MayRun">The reader's union plans and holds it.</param>
/// <param name="MayConsent">The reader leads the union whose consent it needs, and did not write the plan.</param>
public sealed record ActivitySheet(
    Activity Activity,
    ActivityService Service,
    IReadOnlyList<ActivityEntry> Entries,
    IReadOnlyList<StoredFile> Files,
    DateOnly Today,
    bool MayRun,
    bool MayConsent
);
