using Microsoft.EntityFrameworkCore;
using Platform.Archives;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Assistance;

/// <summary>Finds applications and writes down what happens to them.</summary>
internal static class AidRows
{
    extension(PlatformDb db)
    {
        /// <exception cref="NotFoundException">There is none, or the actor must not know of it.</exception>
        public async Task<Aid> AidAsync(Actor actor, Guid id) =>
            AssistanceDesk.MayAssist(actor) && await db.Aids.SingleOrDefaultAsync(aid => aid.Id == id) is { } found
                ? found
                : throw new NotFoundException();

        public void Happened(Actor actor, TimeProvider time, Aid aid, string words) =>
            db.AidEvents.Add(
                new AidEvent
                {
                    Id = Guid.CreateVersion7(time.GetUtcNow()),
                    AidId = aid.Id,
                    Status = aid.Status,
                    Words = words,
                    PersonId = actor.AccountId,
                    PersonName = actor.Name,
                    PostTitle = actor.Title,
                    BodyName = actor.BodyName,
                    At = time.GetUtcNow(),
                }
            );

        /// <summary>
        /// Lets one at a time approve for a household, so that two officers cannot each find room below the ceiling: the
        /// row is written as it is, which locks it until the transaction ends.
        /// </summary>
        public Task LockArchiveAsync(Guid archiveId) =>
            db
                .Archives.Where(archive => archive.Id == archiveId)
                .ExecuteUpdateAsync(set => set.SetProperty(archive => archive.Version, archive => archive.Version));
    }
}
