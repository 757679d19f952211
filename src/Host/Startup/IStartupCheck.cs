namespace Platform.Host.Startup;

/// <summary>
/// Something that must not be so where real people's data is kept. Asked outside Development, before anything is served;
/// one class each.
/// </summary>
internal interface IStartupCheck
{
    /// <summary>Asked once the database runs.</summary>
    bool AsksDatabase => false;

    /// <summary>Null when all is well.</summary>
    Task<StartupFault?> FindAsync();
}
