using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Activities;

/// <summary>Writes an act down twice: for whoever works on it, and for whoever audits.</summary>
public sealed class ActivityJournal(AuditTrail trail, TimeProvider time)
{
    /// <param name="session">The day a session was held, and how many took part; null for other acts.</param>
    internal void Write(
        PlatformDb db,
        Actor actor,
        Activity activity,
        ActivityAct act,
        string words = "",
        (DateOnly On, int Participants)? session = null
    )
    {
        db.ActivityEntries.Add(
            new()
            {
                Id = Guid.CreateVersion7(time.GetUtcNow()),
                ActivityId = activity.Id,
                Act = act,
                Words = words,
                PlanJson = act is ActivityAct.Planned or ActivityAct.Changed or ActivityAct.Submitted
                    ? RegionJson.Write(activity.Plan)
                    : null,
                On = session?.On,
                Participants = session?.Participants,
                AccountId = actor.AccountId,
                PersonName = actor.Name,
                PostTitle = actor.Title,
                BodyName = actor.BodyName,
                At = time.GetUtcNow(),
            }
        );
        trail.Record(db, actor.InTrail, "activity-step", "activity", activity.Id, new { Act = act.InWords });
    }
}
