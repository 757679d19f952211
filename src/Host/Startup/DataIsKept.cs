namespace Platform.Host.Startup;

/// <summary>What lies in a temporary folder is gone after the next restart of the machine.</summary>
internal sealed class DataIsKept(IConfiguration configuration) : IStartupCheck
{
    public Task<StartupFault?> FindAsync()
    {
        var cluster = new DataDirectories(configuration).Cluster;
        var isEmbedded = string.IsNullOrEmpty(configuration.GetConnectionString("Platform"));
        return Task.FromResult(
            isEmbedded && IsTemporary(cluster)
                ? new StartupFault(
                    $"数据库目录在临时文件夹内，重启后会丢失：{cluster}。请设置 Data:Directory。",
                    $"The database would lie in a temporary folder and be lost: {cluster}. Set Data:Directory."
                )
                : null
        );
    }

    private static bool IsTemporary(string directory)
    {
        string[] temporary = [Path.GetTempPath(), "/tmp/", "/var/tmp/", "/dev/shm/"];
        var full = Path.GetFullPath(directory) + Path.DirectorySeparatorChar;
        return temporary.Any(folder => full.StartsWith(folder, StringComparison.Ordinal));
    }
}
