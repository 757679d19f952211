namespace Platform.Grievances;

/// <summary>The trail's codes for steps on petitions; never changed once shipped.</summary>
public static class PetitionAudit
{
    public const string Revealed = "petitioner-revealed";
    public const string Consulted = "consultation-answered";

    public static string ActionOf(PetitionEntryKind kind) =>
        kind switch
        {
            PetitionEntryKind.Received => "petition-received",
            PetitionEntryKind.Undertaken => "petition-undertaken",
            PetitionEntryKind.Assigned => "petition-assigned",
            PetitionEntryKind.PassedOn => "petition-passed-on",
            PetitionEntryKind.Reported => "petition-reported",
            PetitionEntryKind.ReportAccepted => "petition-report-accepted",
            PetitionEntryKind.SentBack => "petition-sent-back",
            PetitionEntryKind.OutsideAnswered => "petition-outside-answered",
            PetitionEntryKind.Urged => "petition-urged",
            PetitionEntryKind.UrgingAnswered => "petition-urging-answered",
            PetitionEntryKind.DaySet => "petition-day-set",
            PetitionEntryKind.PaperTaken => "petition-paper-taken",
            PetitionEntryKind.PaperReturned => "petition-paper-returned",
            PetitionEntryKind.Mediated => "petition-mediated",
            PetitionEntryKind.RemedyBegun => "petition-remedy-begun",
            PetitionEntryKind.RemedyEnded => "petition-remedy-ended",
            PetitionEntryKind.Settled => "petition-settled",
            PetitionEntryKind.NotAccepted => "petition-not-accepted",
            PetitionEntryKind.Withdrawn => "petition-withdrawn",
            PetitionEntryKind.Merged => "petition-merged",
            PetitionEntryKind.Told => "petition-told",
            PetitionEntryKind.ReportedBack => "petition-reported-back",
            PetitionEntryKind.Noted => "petition-noted",
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };
}
