using Platform.Regions;
using Platform.Storage;

namespace Platform.Archives;

/// <summary>Finds what followed from a reported change. Features above the register say what they have on record.</summary>
public interface IChangeConsequence
{
    ChangeFollow Follow { get; }

    /// <summary>What was begun or done since the change was reported: its id; null where nothing was.</summary>
    Task<Guid?> FindAsync(PlatformDb db, HouseholdChange change);
}
