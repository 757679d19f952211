using Microsoft.EntityFrameworkCore;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Activities;

/// <summary>Who sees activities: the union that holds them, those above it, and the unit it is arranged with.</summary>
internal static class ActivityReading
{
    extension(PlatformDb db)
    {
        public IQueryable<Activity> ActivitiesSeen(Scope scope)
        {
            var seen = db.Bodies.Within(scope).Select(body => body.Id);
            return db.Activities.Where(activity =>
                seen.Contains(activity.BodyId) || (activity.UnitId != null && seen.Contains(activity.UnitId.Value))
            );
        }

        /// <exception cref="NotFoundException">There is none, or the actor must not know of it.</exception>
        public async Task<Activity> ActivityAsync(Actor actor, Guid id) =>
            (
                ActivityServices.MayRead(actor)
                    ? await db.ActivitiesSeen(actor.Scope)
                        .Include(activity => activity.Team.OrderBy(helper => helper.NamedAt))
                        .SingleOrDefaultAsync(row => row.Id == id)
                    : null
            ) ?? throw new NotFoundException();
    }
}
