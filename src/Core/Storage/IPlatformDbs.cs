namespace Platform.Storage;

/// <summary>The only door to the database: whoever opens a context says whose rows it may see.</summary>
public interface IPlatformDbs
{
    PlatformDb Open(Scope scope);
}
