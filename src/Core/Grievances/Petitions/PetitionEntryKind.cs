namespace Platform.Grievances;

/// <summary>A step in the course of a petition.</summary>
public enum PetitionEntryKind
{
    Received,
    Undertaken,
    Assigned,
    PassedOn,
    Reported,
    ReportAccepted,
    SentBack,
    OutsideAnswered,
    Urged,
    UrgingAnswered,
    DaySet,
    PaperTaken,
    PaperReturned,
    Mediated,
    RemedyBegun,
    RemedyEnded,
    Settled,
    NotAccepted,
    Withdrawn,
    Merged,
    Told,
    ReportedBack,
    Noted,
}
