using Microsoft.EntityFrameworkCore;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Employment;

/// <summary>Somebody to do something for: theirs to whose union it is, and only while nobody else was quicker.</summary>
internal static class RunJobseeker
{
    extension(PlatformDb db)
    {
        /// <exception cref="NotFoundException">There is none, or the actor's union does not run the service for them.</exception>
        /// <exception cref="ConflictException">Somebody else changed the row first.</exception>
        public async Task<Jobseeker> RunJobseekerAsync(Actor actor, Guid id, int? version = null)
        {
            var seeker = EmploymentServices.MayRead(actor)
                ? await db.Jobseekers.SingleOrDefaultAsync(row => row.Id == id)
                : null;
            return seeker is null || !seeker.IsRunBy(actor) ? throw new NotFoundException()
                : version is { } seen && seen != seeker.Version ? throw new ConflictException()
                : seeker;
        }
    }

    extension(Jobseeker seeker)
    {
        /// <exception cref="RuleException">They found work, started up, or left.</exception>
        public void EnsureOpen()
        {
            if (!seeker.IsOpen)
            {
                throw new RuleException($"这位职工{seeker.Status.InWords}，不再办理");
            }
        }
    }
}
