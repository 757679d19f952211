using Microsoft.EntityFrameworkCore;
using Platform.Approvals;
using Platform.Archives;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Regions;
using Platform.Settings;
using Platform.Storage;
using Platform.Visits;

namespace Platform.Cases;

/// <summary>Fills the papers and printed forms of a case from what was filed under it.</summary>
public sealed class CasePapers(
    IPlatformDbs dbs,
    CaseDesk cases,
    Catalogue catalogue,
    LocalSettings settings,
    VisitRegister visits,
    CaseAudit audit
)
{
    /// <summary>The papers of the case's item in the document's order; those of stages it does not go through are left out.</summary>
    public static IReadOnlyList<CasePaper> Of(CaseFile file) =>
        [
            .. file
                .Item.Papers.Where(paper => paper.FromStage is null || file.Route.Find(paper.FromStage) is not null)
                .Select(paper => new CasePaper(paper, NotYet(file, paper.FromStage))),
        ];

    /// <summary>
    /// The form or the paper a material is printed from; null where nothing is printed, because the item has no such form or
    /// because it is not needed here.
    /// </summary>
    public static MaterialPrint? PrintOf(CaseFile file, Material material)
    {
        if (material.PrintedFrom is not { } code)
        {
            return null;
        }

        var form = file.Forms.FirstOrDefault(one => one.Code == code && one.PrintedBy is not null);
        return form is not null ? new MaterialPrint(code, form.Name, IsPaper: false, NotYet(file, form.FilledAt))
            : Of(file).FirstOrDefault(one => one.Paper.Code == code) is { } paper
                ? new MaterialPrint(code, paper.Paper.Name, IsPaper: true, paper.NotYet)
            : null;
    }

    /// <summary>A paper the applicant prints with the application: one that waits for no stage and hangs nowhere.</summary>
    public static Paper? OfApplicant(CaseFile file, string code) =>
        file.Item.Papers.FirstOrDefault(paper => paper.Code == code && paper is { FromStage: null, IsPublic: false });

    /// <summary>Everything a paper of the case is filled from.</summary>
    /// <param name="code">Of the form or the paper that is filled; it decides who signs.</param>
    public async Task<PaperModel> ModelAsync(CaseFile file, string? code = null)
    {
        var inForce = await settings.AllInForceAsync(file.Case.RegionCode, file.Today);
        await using var db = dbs.Open(Scope.Everything);
        var archive = await db
            .Archives.Where(archive => archive.Id == file.Case.ArchiveId)
            .Select(archive => new { archive.Number, archive.CategoryName })
            .SingleOrDefaultAsync();
        var calledUpon = file.Case.ArchiveId is { } kept ? await visits.ListAsync(db, [kept]) : [];
        var assistance = file.Contents.Assistance;
        return new PaperModel(
            file.Answers,
            file.Unit.Name,
            file.Case.Number ?? "",
            [.. file.Contents.Decisions.Select(Opinion)]
        )
        {
            Day = file.Today,
            ArchiveNumber = archive?.Number ?? "",
            Category = archive?.CategoryName ?? "",
            Plan = assistance?.PlanOnPaper(file.Plan ?? assistance.Plan),
            Ledger = assistance?.LedgerOnPaper ?? [],
            UnitTelephone = file.Unit.Telephone ?? "",
            Visits =
            [
                .. file
                    .Contents.Visits.Concat(calledUpon)
                    .Where(visit => !visit.IsReplaced)
                    .OrderByDescending(visit => visit.On)
                    .ThenByDescending(visit => visit.RecordedAt)
                    .Select(Visit),
            ],
            Meetings = [.. file.Contents.Minutes.Select(Meeting)],
            Signers = [.. PrintedSigners.Of(file, code)],
            Notices = [.. file.Contents.Postings.Where(one => !one.IsVoid).Select(one => Notice(file, one))],
            Offices =
            [
                .. (catalogue.Find(file.Case.RegionCode)?.Offices ?? []).Select(office => office.CorrectedBy(inForce)),
            ],
        };
    }

    /// <summary>
    /// What may be printed of an archive, each from the latest of its cases that has come so far; empty where the actor
    /// sees none.
    /// </summary>
    public async Task<IReadOnlyList<(Guid CaseId, Paper Paper)>> OfArchiveAsync(Actor actor, Guid archiveId)
    {
        if (!actor.WorksOnCases)
        {
            return [];
        }

        await using var db = dbs.Open(actor.Scope);
        var ids = await db
            .Cases.Where(row => row.ArchiveId == archiveId && row.SubmittedAt != null)
            .OrderByDescending(row => row.SubmittedAt)
            .Select(row => row.Id)
            .ToListAsync();
        var papers = new List<(Guid CaseId, Paper Paper)>();
        foreach (var id in ids)
        {
            var file = await cases.ViewAsync(actor, id);
            papers.AddRange(Of(file).Where(one => one.NotYet is null).Select(one => (id, one.Paper)));
        }

        return [.. papers.DistinctBy(one => one.Paper.Code)];
    }

    /// <exception cref="NotFoundException">No such paper, not yet time for it, or the actor must not know of the case.</exception>
    public async Task<(CaseFile File, Paper Paper)> FindAsync(Actor actor, Guid caseId, string code)
    {
        var file = actor.WorksOnCases ? await cases.ViewAsync(actor, caseId) : throw new NotFoundException();
        return Of(file).FirstOrDefault(one => one.Paper.Code == code && one.NotYet is null) is { } found
            ? (file, found.Paper)
            : throw new NotFoundException();
    }

    /// <summary>What fills a paper that is printed now. What may show personal answers in full is put on record.</summary>
    public async Task<PaperModel> PrintAsync(Actor actor, CaseFile file, Paper paper)
    {
        var model = await ModelAsync(file, paper.Code);
        if (paper.IsPublic)
        {
            return WallModel.Of(model, PersonalAnswers.Of(file));
        }

        await RecordAsync(actor, file, paper.Code);
        return model;
    }

    /// <summary>What fills a form of the case that an officer prints now; put on record.</summary>
    public async Task<FormPrintModel> PrintAsync(Actor actor, CaseFile file, Form form)
    {
        var model = await ModelAsync(file, form.Code);
        await RecordAsync(actor, file, form.Code);
        return FormPrintModel.Of(form, model);
    }

    private async Task RecordAsync(Actor actor, CaseFile file, string code)
    {
        await using var db = dbs.Open(Scope.Nothing);
        audit.Record(db, actor, file.Case, "paper-printed", code);
        await db.SaveChangesAsync();
    }

    private static string? NotYet(CaseFile file, string? fromStage)
    {
        if (fromStage is null || file.Case.Status is CaseStatus.Completed)
        {
            return null;
        }

        var stages = file.Route.Stages.ToList();
        var from = stages.FindIndex(stage =>
            (stage is OneOf choice ? choice.Ways.Prepend(stage) : [stage]).Any(one => one.Code == fromStage)
        );
        var reached = stages.FindIndex(stage => stage.Code == file.Case.StageCode);
        return from < 0 || reached >= from ? null : $"办到“{stages[from].Name}”环节后可以打印";
    }

    private static PrintedOpinion Opinion(Decision decision) =>
        new(
            decision.StageCode,
            decision.BodyName,
            decision.PersonName,
            ChinaTime.DateOf(decision.At),
            decision.Reason is null ? decision.Outcome.InWords : $"{decision.Outcome.InWords}：{decision.Reason}"
        );

    private static PrintedMeeting Meeting(Minutes minutes) =>
        new(
            minutes.StageCode,
            minutes.HeldOn,
            minutes.Place,
            minutes.ChairedBy,
            minutes.Present,
            minutes.For,
            minutes.Against,
            minutes.Abstained
        )
        {
            RecordedBy = minutes.MinuteTaker.Length > 0 ? minutes.MinuteTaker : minutes.RecordedByName,
            Participants = minutes.Participants,
            Opinions = minutes.Opinions,
        };

    private static PrintedVisit Visit(Visit visit) =>
        new(
            visit.Kind,
            visit.On,
            visit.Place,
            [.. visit.Investigators.Select(person => person.Name)],
            visit.PersonMet,
            visit.Findings,
            visit.Conclusion.InWords
        )
        {
            StageCode = visit.StageCode,
            Position = visit.Position?.InWords ?? "",
        };

    private static PrintedNotice Notice(CaseFile file, Posting posting) =>
        new(
            posting.StageCode,
            posting.Place,
            posting.PostedOn,
            posting.LastDay,
            posting.WorkingDays,
            posting.ResultOn(file.Today)
        );
}
