using Platform.Organizations;
using Platform.Storage;

namespace Platform.Activities;

/// <summary>An activity to do something with: by the union that holds it, and only while nobody else was quicker.</summary>
internal static class RunActivity
{
    extension(PlatformDb db)
    {
        /// <exception cref="NotFoundException">There is none, or it is not the actor's union's.</exception>
        /// <exception cref="ConflictException">Somebody else changed it first.</exception>
        /// <exception cref="RuleException">It is held or cancelled.</exception>
        public async Task<Activity> RunActivityAsync(Actor actor, Guid id, int version)
        {
            var activity = await db.ActivityAsync(actor, id);
            return activity.BodyId != actor.BodyId ? throw new NotFoundException()
                : activity.Version != version ? throw new ConflictException()
                : activity.IsOver ? throw new RuleException($"活动{activity.Status.InWords}，不再办理")
                : activity;
        }
    }
}
