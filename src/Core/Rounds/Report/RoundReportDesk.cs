using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Rounds;

/// <summary>上报: freezes a union's numbers with its summary and sends them to the union above. Late is late, not forbidden.</summary>
public sealed class RoundReportDesk(IPlatformDbs dbs, RoundDesk rounds, AuditTrail trail, TimeProvider time)
{
    internal const int LongestSummary = 4000;

    /// <summary>Whether the documents want a closing summary of this union: 各地, which is a county and what stands above.</summary>
    public static bool NeedsSummary(Round round, BodyKind kind) =>
        round.SummaryPoints.Count > 0 && kind is BodyKind.County or BodyKind.City or BodyKind.Province;

    /// <exception cref="NotFoundException">There is no such round for the actor.</exception>
    /// <exception cref="RuleException">The union is not part of it, or a point of the summary is missing.</exception>
    /// <exception cref="ConflictException">A colleague reported at the same moment.</exception>
    public async Task<Guid> ReportAsync(Actor actor, Guid roundId, NewReport request)
    {
        var sheet = await rounds.ViewAsync(actor, roundId);
        if (!sheet.MayReport)
        {
            throw new RuleException("本单位不在这一轮工作的范围内，或者没有上级工会可以报送。");
        }

        var now = time.GetUtcNow();
        await using var db = dbs.Open(actor.Scope);
        var report = new RoundReport
        {
            Id = Guid.CreateVersion7(now),
            RoundId = roundId,
            BodyId = actor.BodyId,
            BodyName = actor.BodyName,
            Sequence = sheet.Reports.Count + 1,
            ToBodyId = sheet.Duty.ToBodyId,
            ToBodyName = sheet.Duty.ToBodyName,
            DueOn = sheet.Duty.DueOn,
            ReportedOn = ChinaTime.DateOf(now),
            ReportedAt = now,
            ById = actor.AccountId,
            ByName = actor.Name,
            ByTitle = actor.Title,
            Figures = sheet.Figures,
            Below =
            [
                .. sheet
                    .Below.Where(one => one.Figures != new RoundFigures() || one.Report is not null)
                    .Select(one => new ReportedBelow(
                        one.Name,
                        one.Figures,
                        one.Report?.ReportedOn,
                        one.DueOn is not null
                    )),
            ],
            Summary = SummaryOf(sheet, request),
            Remark = TypedText.Optional(request.Remark, RoundMapping.LongestText, nameof(NewReport.Remark)),
        };
        db.RoundReports.Add(report);
        trail.Record(db, actor.InTrail, "round-reported", "round", roundId, new { report.Sequence, report.IsLate });
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException refusal) when (db.Violates(refusal, RoundMapping.OneReportOfASequence))
        {
            throw new ConflictException("本单位的同事刚刚已经上报，请刷新后再看。");
        }

        return report.Id;
    }

    /// <summary>As it was reported.</summary>
    /// <exception cref="NotFoundException">There is none, or it was made outside the actor's subtree.</exception>
    public async Task<RoundReportSheet> ViewAsync(Actor actor, Guid reportId)
    {
        await using var db = dbs.Open(actor.Scope);
        var visible = await RoundView.VisibleAsync(db, actor);
        var report = await db.RoundReports.AsNoTracking().SingleOrDefaultAsync(row => row.Id == reportId);
        if (report is null || !await db.Bodies.Within(actor.Scope).AnyAsync(body => body.Id == report.BodyId))
        {
            throw new NotFoundException();
        }

        return new(
            await visible.SingleOrDefaultAsync(round => round.Id == report.RoundId) ?? throw new NotFoundException(),
            report
        );
    }

    private static List<SummaryText> SummaryOf(RoundSheet sheet, NewReport request)
    {
        var texts = new List<SummaryText>();
        foreach (var point in sheet.Round.SummaryPoints)
        {
            var text = request.Summary.GetValueOrDefault(point)?.Trim() ?? "";
            if (text.Length > LongestSummary)
            {
                throw new RuleException($"“{point}”不能超过 {LongestSummary} 个字") { Field = point };
            }

            if (text.Length > 0)
            {
                texts.Add(new(point, text));
            }
            else if (NeedsSummary(sheet.Round, sheet.Union.Kind))
            {
                throw new RuleException($"请写明“{point}”") { Field = point, Clause = sheet.Round.Documents };
            }
        }

        return texts;
    }
}
