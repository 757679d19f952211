using Platform.Organizations;
using Platform.Storage;

namespace Platform.Employment;

/// <summary>Writes an act down twice: for whoever works on it, and, without a name, for whoever audits.</summary>
public sealed class EmploymentJournal(AuditTrail trail, TimeProvider time)
{
    internal void Write(PlatformDb db, Actor actor, Opening opening, EmploymentAct act, string words = "") =>
        Write(db, actor, "opening", opening.Id, act, words);

    internal void Write(PlatformDb db, Actor actor, Training training, EmploymentAct act, string words = "") =>
        Write(db, actor, "training", training.Id, act, words);

    internal void Write(PlatformDb db, Actor actor, Jobseeker seeker, EmploymentAct act, string words = "") =>
        Write(db, actor, "jobseeker", seeker.Id, act, words);

    private void Write(PlatformDb db, Actor actor, string kind, Guid id, EmploymentAct act, string words)
    {
        db.EmploymentEntries.Add(EmploymentEntry.Of(actor, id, act, words, time.GetUtcNow()));
        trail.Record(db, actor.InTrail, $"{kind}-step", kind, id, new { Act = act.InWords });
    }
}
