using Platform.Organizations;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>Writes acts upon cases to the audit trail; never with personal data.</summary>
public sealed class CaseAudit(AuditTrail trail)
{
    internal void Record(Act act, string action) => Record(act.Db, act.Actor, act.Case, action);

    /// <param name="path">The part of the form concerned, where one is.</param>
    /// <param name="actor">Null when the applicant acts without an account.</param>
    internal void Record(PlatformDb db, Actor? actor, Case row, string action, string? path = null) =>
        Record(db, actor?.InTrail ?? AuditActor.Applicant, row, action, path);

    internal void Record(PlatformDb db, DraftKey key, Case row, string action) =>
        Record(db, key.InTrail, row, action, path: null);

    private void Record(PlatformDb db, AuditActor who, Case row, string action, string? path) =>
        trail.Record(
            db,
            who,
            action,
            "case",
            row.Id,
            new
            {
                row.Number,
                row.StageCode,
                path,
            }
        );
}
