using Platform.Regions;

namespace Platform.Employment;

/// <summary>Somebody the union looks after, with everything done for them, each oldest first.</summary>
/// <param name="Telephone">Masked; null where none was given.</param>
/// <param name="MayRun">The reader's union runs the service.</param>
public sealed record JobseekerSheet(
    Jobseeker Seeker,
    EmploymentService Service,
    string? Telephone,
    IReadOnlyList<SeatOfTraining> Trainings,
    IReadOnlyList<Referral> Referrals,
    IReadOnlyList<StartupSupport> Supports,
    IReadOnlyList<EmploymentEntry> Entries,
    DateOnly Today,
    bool MayRun
);
