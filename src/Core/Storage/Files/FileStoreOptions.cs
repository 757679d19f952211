namespace Platform.Storage;

/// <param name="Directory">On a disk every Host sees.</param>
public sealed record FileStoreOptions(string Directory, long MaximumBytes = FileStoreOptions.DefaultMaximum)
{
    public const long DefaultMaximum = 20 * Megabyte;

    internal const long Megabyte = 1024 * 1024;
}
