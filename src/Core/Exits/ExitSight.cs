using Platform.Archives;
using Platform.Organizations;
using Platform.Regions;

namespace Platform.Exits;

/// <summary>
/// Who may know of an exit. Once 删除 is approved it is kept from work as its archive is: auditors, and the leads of the
/// unions above the unit.
/// </summary>
public static class ExitSight
{
    public static bool MayReadExits(this Actor actor) => ArchiveDesk.MayRead(actor);

    /// <summary>The same for one exit inside the actor's scope.</summary>
    public static bool MayRead(this Actor actor, Exit exit) =>
        actor.MayReadExits() && (!exit.IsSealed || ArchiveDesk.MayReadSealed(actor));

    internal static IQueryable<Exit> SeenBy(this IQueryable<Exit> exits, Actor actor) =>
        !actor.MayReadExits() ? exits.Where(exit => false)
        : ArchiveDesk.MayReadSealed(actor) ? exits
        : exits.Where(exit => exit.Status != ExitStatus.Approved || exit.Kind != ExitKind.Sealed);
}
