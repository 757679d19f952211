using AutoMapper;
using AutoMapper.QueryableExtensions;
using Microsoft.EntityFrameworkCore;
using Platform.Approvals;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>Sorts a body's inbox. Looks into at most <see cref="Depth"/> cases of a group; the list shows the rest.</summary>
public sealed class WorkbenchDesk(IPlatformDbs dbs, CaseFiles files, IMapper mapper, TimeProvider time)
{
    public const int Depth = 30;

    public async Task<Workbench> ShowAsync(Actor actor)
    {
        await using var db = dbs.Open(actor.Scope);
        var today = ChinaTime.Today(time);
        var inbox = await InboxAsync(db, actor);
        var open = db.Cases.Where(row =>
            row.Status == CaseStatus.InProgress || row.Status == CaseStatus.CorrectionRequested
        );
        return new Workbench
        {
            Today = [.. inbox.Where(item => item.Stuck is null).Select(item => item.Work).OrderBy(work => work.DueOn)],
            Stuck = [.. inbox.Where(item => item.Stuck is not null).Select(item => item.Work)],
            WithOthers =
            [
                .. (
                    await Rows(
                        open.Where(row =>
                                row.Status == CaseStatus.CorrectionRequested || row.WaitsForBodyId != actor.BodyId
                            )
                            .OrderByDescending(row => row.StageSince)
                    )
                ).Select(row => new WorkItem(row, WaitingFor(row), null, row.CorrectionDueOn ?? row.DueOn)),
            ],
            DueSoon =
            [
                .. (
                    await Rows(
                        open.Where(row => row.DueOn <= today.AddDays(30) || row.CorrectionDueOn <= today.AddDays(7))
                            .OrderBy(row => row.DueOn)
                    )
                ).Select(row => new WorkItem(row, DueWords(row, today), null, row.CorrectionDueOn ?? row.DueOn)),
            ],
            Counts = await db
                .Cases.Where(row => row.Status != CaseStatus.Draft)
                .GroupBy(row => row.Status)
                .Select(group => new { group.Key, Count = group.Count() })
                .ToDictionaryAsync(group => group.Key, group => group.Count),
        };
    }

    /// <summary>Cases that wait for the body, calls and feedback it still owes, each with what it lacks.</summary>
    private async Task<List<(WorkItem Work, Outstanding? Stuck)>> InboxAsync(PlatformDb db, Actor actor)
    {
        var mine = await Rows(
            db.Cases.Where(row => row.WaitsForBodyId == actor.BodyId && row.Status == CaseStatus.InProgress)
                .OrderBy(row => row.StageSince)
        );
        var decisions = db.Decisions;
        var called = await Rows(
            db.Cases.Where(row =>
                row.CallDueAbout != null
                && decisions.Any(decision =>
                    decision.RunId == row.Id
                    && decision.StageCode == row.CallDueStage
                    && decision.Outcome == row.CallDueAbout
                    && decision.BodyId == actor.BodyId
                )
            )
        );
        var untold = await Rows(
            db.Cases.Where(row => row.FeedbackDueBodyId == actor.BodyId).OrderBy(row => row.ClosedAt)
        );
        List<(WorkItem, Outstanding?)> items =
        [
            .. called.Select(row => (new WorkItem(row, CallWords(row), null, row.DueOn), (Outstanding?)null)),
        ];
        foreach (var row in untold)
        {
            var rule = (await files.FindAsync(db, row.Id))!.FeedbackRule!;
            items.Add((new WorkItem(row, FeedbackWords(row, rule), rule.Source, null), null));
        }

        foreach (var row in mine.Where(row => called.All(call => call.Id != row.Id)))
        {
            var file = (await files.FindAsync(db, row.Id))!;
            var outstanding = file.Outstanding;
            var waits = outstanding.FirstOrDefault(one => WaitsForOthers(file, one));
            var lacking = waits ?? (outstanding is [var first, ..] ? first : null);
            items.Add(
                (
                    new WorkItem(
                        row,
                        lacking?.Words ?? $"请办理“{row.StageName}”",
                        lacking?.Source ?? file.Stage?.Source,
                        lacking?.Until ?? row.DueOn
                    ),
                    waits
                )
            );
        }

        return items;
    }

    /// <summary>Time, the applicant, the register: what the officer cannot mend at the desk. To check, to post, to call is work.</summary>
    private static bool WaitsForOthers(CaseFile file, Outstanding one) =>
        one.Until is not null
        || one.Place is MendingPlace.Form or MendingPlace.Organization
        || file.Materials.Any(status =>
            status.IsLacking && status.Material.ProvidedBy is Party.Applicant && status.Gap == one.Words
        );

    private Task<List<CaseRow>> Rows(IQueryable<Case> cases) =>
        cases.AsNoTracking().Take(Depth).ProjectTo<CaseRow>(mapper.ConfigurationProvider).ToListAsync();

    private static string CallWords(CaseRow row) =>
        $"“{row.CallDueAbout!.Value.InWords}”后须电话通知申请人所在单位工会，通话后登记";

    private static string FeedbackWords(CaseRow row, OutcomeFeedback rule) =>
        $"“{row.Status.InWords}”待反馈：由工会{(rule.AndContactPerson ? "或联系人" : "")}告知职工本人后登记";

    private static string WaitingFor(CaseRow row) =>
        row.Status is CaseStatus.CorrectionRequested
            ? $"等待申请人补正，期限 {row.CorrectionDueOn:M月d日}"
            : $"正在“{row.StageName}”环节";

    private static string DueWords(CaseRow row, DateOnly today) =>
        row.CorrectionDueOn is { } correction
            ? correction < today
                ? "补正期限已过，请再核对一次后按退件处理"
                : $"补正期限到 {correction:M月d日}"
            : $"办理时限到 {row.DueOn:M月d日}";
}
