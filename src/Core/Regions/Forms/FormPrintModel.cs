namespace Platform.Regions;

/// <summary>What a printed form is filled from.</summary>
public sealed record FormPrintModel(
    Form Form,
    Answers Answers,
    string UnitName,
    string CaseNumber,
    IReadOnlyList<PrintedOpinion> Opinions
) : PaperModel(Answers, UnitName, CaseNumber, Opinions)
{
    /// <summary>The form filled from everything a paper of the case knows.</summary>
    public static FormPrintModel Of(Form form, PaperModel model) =>
        new(form, model.Answers, model.UnitName, model.CaseNumber, model.Opinions)
        {
            Day = model.Day,
            UnitTelephone = model.UnitTelephone,
            ArchiveNumber = model.ArchiveNumber,
            Category = model.Category,
            Visits = model.Visits,
            Meetings = model.Meetings,
            Notices = model.Notices,
            Plan = model.Plan,
            Ledger = model.Ledger,
            Signers = model.Signers,
            Offices = model.Offices,
        };
}
