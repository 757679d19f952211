using Platform.Organizations;
using Platform.Storage;

namespace Platform.Exits;

/// <summary>Told when an archive has left the register, inside the same transaction.</summary>
public interface IExitEvents
{
    Task OnLeftAsync(PlatformDb db, Exit exit, Actor actor, CancellationToken cancellation = default);
}
