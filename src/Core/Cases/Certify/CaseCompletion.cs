using Platform.Approvals;
using Platform.Certificates;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>A certificate handed over ends the case it was applied for in.</summary>
internal sealed class CaseCompletion(CaseFiles files, CaseAudit audit, TimeProvider time) : ICertificateEvents
{
    public async Task OnIssuedAsync(
        PlatformDb db,
        IssuedCertificate certificate,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (
            certificate.CaseId is not { } caseId
            || await files.FindAsync(db, caseId) is not { Case.Status: CaseStatus.InProgress, Stage: { } stage } file
        )
        {
            return;
        }

        if (file.Outstanding is [var first, ..])
        {
            throw new RuleException(first.Words) { Clause = first.Source?.InWords };
        }

        var act = new Act(db, file, actor, time.GetUtcNow());
        act.Record(stage, Outcome.Passed, $"已发放，编号 {certificate.Number}");
        act.Case.Close(CaseStatus.Completed, act.At);
        audit.Record(act, "case-completed");
    }
}
