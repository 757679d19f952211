using Platform.Storage;

namespace Platform.Organizations;

public static class ActorOnRecord
{
    extension(Actor actor)
    {
        /// <summary>The actor as the audit trail keeps it.</summary>
        public AuditActor OnRecord => new(actor.AccountId, actor.Name, actor.Title, actor.BodyId);
    }
}
