using Microsoft.EntityFrameworkCore;
using Platform.Approvals;
using Platform.Calendar;
using Platform.Cases;
using Platform.Households;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Reports;

/// <summary>Draws up the roster of workers (花名册) of the actor's scope: each worker once, by the latest application.</summary>
public sealed class RosterDesk(
    IPlatformDbs dbs,
    AnswersVault vault,
    Catalogue catalogue,
    AuditTrail audit,
    TimeProvider time
)
{
    /// <summary>More do not go on one roster.</summary>
    public const int Longest = 500;

    private static readonly CaseStatus[] TurnedDown =
    [
        CaseStatus.Draft,
        CaseStatus.Returned,
        CaseStatus.Refused,
        CaseStatus.Denied,
        CaseStatus.Withdrawn,
    ];

    /// <summary>For the screen: identity numbers are masked.</summary>
    /// <exception cref="NotFoundException">The post does not work on cases.</exception>
    public async Task<RosterSheet> ViewAsync(Actor actor, RosterFilter filter)
    {
        await using var db = dbs.Open(actor.Scope);
        var sheet = await DrawUpAsync(db, actor, Matching(db, filter));
        return sheet with
        {
            Lines = [.. sheet.Lines.Select(line => line with { IdNumber = Masking.IdNumber(line.IdNumber) })],
        };
    }

    /// <summary>For paper: identity numbers in full. Who printed how many is put on record.</summary>
    /// <exception cref="NotFoundException">The post does not work on cases.</exception>
    public async Task<RosterSheet> PrintAsync(Actor actor, RosterFilter filter)
    {
        await using var db = dbs.Open(actor.Scope);
        var sheet = await DrawUpAsync(db, actor, Matching(db, filter));
        audit.Record(
            db,
            actor.InTrail,
            "roster-printed",
            "roster",
            detail: new
            {
                sheet.Lines.Count,
                filter.UnitId,
                filter.StageCode,
                filter.From,
                filter.Until,
            }
        );
        await db.SaveChangesAsync();
        return sheet;
    }

    /// <summary>The roster of one case, for its file; in full and on record.</summary>
    /// <exception cref="NotFoundException">There is no such case for the actor, or it was not handed in.</exception>
    public async Task<RosterSheet> PrintAsync(Actor actor, Guid caseId)
    {
        await using var db = dbs.Open(actor.Scope);
        var sheet = await DrawUpAsync(db, actor, db.Cases.Where(row => row.Id == caseId && row.Number != null));
        if (sheet.Lines.Count == 0)
        {
            throw new NotFoundException();
        }

        audit.Record(db, actor.InTrail, "roster-printed", "case", caseId);
        await db.SaveChangesAsync();
        return sheet;
    }

    private static IQueryable<Case> Matching(PlatformDb db, RosterFilter filter)
    {
        var cases = db.Cases.Where(row => !TurnedDown.Contains(row.Status));
        if (filter.UnitId is { } unit)
        {
            cases = cases.Where(row => row.PrimaryId == unit);
        }

        if (!string.IsNullOrEmpty(filter.StageCode))
        {
            cases = cases.Where(row => row.StageCode == filter.StageCode);
        }

        if (filter.From is { } from)
        {
            var begins = ChinaTime.StartOf(from).ToUniversalTime();
            cases = cases.Where(row => row.SubmittedAt >= begins);
        }

        if (filter.Until is { } until)
        {
            var ends = ChinaTime.StartOf(until.AddDays(1)).ToUniversalTime();
            cases = cases.Where(row => row.SubmittedAt < ends);
        }

        return cases;
    }

    private async Task<RosterSheet> DrawUpAsync(PlatformDb db, Actor actor, IQueryable<Case> matching)
    {
        if (!actor.WorksOnCases)
        {
            throw new NotFoundException();
        }

        var found = await matching
            .AsNoTracking()
            .OrderBy(row => row.UnitName)
            .ThenBy(row => row.SubmittedAt)
            .ThenBy(row => row.Id)
            .Take(Longest + 1)
            .ToListAsync();
        var ids = found.ConvertAll(row => row.Id);
        var postings = (await db.Postings.AsNoTracking().Where(row => ids.Contains(row.RunId)).ToListAsync()).ToLookup(
            row => row.RunId
        );
        var minutes = (await db.Minutes.AsNoTracking().Where(row => ids.Contains(row.RunId)).ToListAsync()).ToLookup(
            row => row.RunId
        );
        return new RosterSheet(
            TitleOf(found),
            actor.BodyName,
            ChinaTime.Today(time),
            [
                .. found
                    .Take(Longest)
                    .Select(row => Line(row, Scrutiny(postings[row.Id], minutes[row.Id])))
                    // An archive kept for another year has an application of its own, and is still one worker.
                    .Reverse()
                    .DistinctBy(line => line.IdNumber)
                    .Reverse(),
            ],
            found.Count > Longest
        );
    }

    private RosterLine Line(Case row, string? scrutiny)
    {
        var answers = vault.Open(row.Id, row.SealedAnswers);
        var household = HouseholdReader.Read(answers);
        var size = SizeOf(row, answers, household);
        return new RosterLine
        {
            CaseId = row.Id,
            CaseNumber = row.Number ?? "",
            Name = row.ApplicantName,
            Sex = answers[Facts.ApplicantSex.Key],
            IdNumber = answers[Facts.ApplicantIdNumber.Key],
            UnitName = row.UnitName,
            HouseholdSize = $"{size}",
            IncomePerHead = Money.TryRead(answers[Facts.IncomePerHead.Key], out var stated)
                ? stated
                : IncomePerHead(household, size),
            Cause = answers[Facts.HardshipCause],
            Scrutiny = scrutiny,
        };
    }

    private static string LastDay(Posting posting) =>
        posting.LastDay.Year == posting.PostedOn.Year ? $"{posting.LastDay:M月d日}" : $"{posting.LastDay:yyyy年M月d日}";

    /// <summary>As the form says; where it does not ask, those whom the region's own sum divides by.</summary>
    private int SizeOf(Case row, Answers answers, Household household) =>
        string.IsNullOrEmpty(answers[Facts.HouseholdSize.Key])
        && catalogue.Find(row.RegionCode)?.Categories is { NetIncome.Divisor: var divisor }
            ? household.Figures.Count(divisor)
            : household.Size;

    /// <summary>Of a month, from what came in over twelve, before expenditure.</summary>
    private static decimal? IncomePerHead(Household household, int size) =>
        household.Incomes.Count == 0
            ? null
            : Math.Round(household.Incomes.Sum(income => income.Amount) / 12 / size, 2, MidpointRounding.AwayFromZero);

    private string TitleOf(IReadOnlyList<Case> cases) =>
        cases
            .Select(row => row.RegionCode)
            .Distinct()
            .SelectMany(code => catalogue.Find(code)?.ServiceItems ?? [])
            .SelectMany(item => item.HandUps.Select(handUp => handUp.Checklist).Prepend(item.Checklist))
            .SelectMany(list => list.Items)
            .Select(material => material.Name.Trim('《', '》'))
            .FirstOrDefault(name => name.EndsWith("花名册", StringComparison.Ordinal))
        ?? "困难职工花名册";

    private static string? Scrutiny(IEnumerable<Posting> postings, IEnumerable<Minutes> minutes) =>
        postings.Where(posting => !posting.IsVoid).MaxBy(posting => posting.PostedOn) is { } posting
            ? $"公示 {posting.PostedOn:yyyy年M月d日}至{LastDay(posting)}"
        : minutes.Where(one => one is { Kind: MeetingKind.Congress, IsCarried: true }).MaxBy(one => one.HeldOn)
            is { } congress
            ? $"职代会 {congress.HeldOn:yyyy年M月d日}"
        : null;
}
