using Platform.Organizations;
using Platform.Storage;

namespace Platform.Grievances;

/// <summary>
/// Which complaints somebody knows of, at one place: those that lie with their union or one below, without those they are
/// complained of in. How much of one they see is <see cref="ComplaintRights"/>.
/// </summary>
public static class ComplaintSight
{
    public static bool IsConcerned(Actor actor) =>
        actor.WorksOnCases && actor.BodyKind is (BodyKind.County or BodyKind.City or BodyKind.Province);

    /// <param name="db">Opened with the actor's scope.</param>
    internal static IQueryable<Complaint> ComplaintsFor(this PlatformDb db, Actor actor)
    {
        var (concerned, account) = (IsConcerned(actor), actor.AccountId);
        var excluded = db.ComplaintExclusions;
        return db.Complaints.Where(complaint =>
            concerned && !excluded.Any(one => one.ComplaintId == complaint.Id && one.AccountId == account)
        );
    }
}
