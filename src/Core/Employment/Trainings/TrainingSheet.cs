using Platform.Regions;

namespace Platform.Employment;

/// <summary>A training as one reader sees it.</summary>
/// <param name="Seats">Only of people of the reader's own units, by name.</param>
/// <param name="Entries">Oldest first.</param>
/// <param name="MayRun">The reader's union holds it.</param>
public sealed record TrainingSheet(
    Training Training,
    EmploymentService Service,
    IReadOnlyList<TrainingSeat> Seats,
    IReadOnlyList<EmploymentEntry> Entries,
    DateOnly Today,
    bool MayRun
);
