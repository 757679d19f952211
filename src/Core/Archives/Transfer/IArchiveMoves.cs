using Platform.Organizations;
using Platform.Storage;

namespace Platform.Archives;

/// <summary>Told when an archive has been filed under another unit's union, inside the same transaction.</summary>
public interface IArchiveMoves
{
    Task OnMovedAsync(PlatformDb db, Archive archive, Actor actor);
}
