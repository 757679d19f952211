using Platform.Storage;

namespace Platform.Host.Files;

internal static class FileSettings
{
    public static FileStoreOptions From(IConfiguration configuration) =>
        new(
            new DataDirectories(configuration).Files,
            configuration.GetValue("Files:MaximumBytes", FileStoreOptions.DefaultMaximum)
        );
}
