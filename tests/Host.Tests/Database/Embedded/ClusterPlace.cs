using Microsoft.Extensions.Logging.Abstractions;
using Platform.Host.Database.Embedded;

namespace Platform.Host.Tests.Database.Embedded;

/// <summary>A directory for one test's cluster, which the server's account can reach, in memory where possible.</summary>
internal sealed class ClusterPlace : IDisposable
{
    private readonly DirectoryInfo _parent = Directory.CreateDirectory(
        Path.Combine(
            Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath(),
            $"platform-embedded-{Guid.NewGuid():n}"
        )
    );

    public ClusterPlace()
    {
        if (!OperatingSystem.IsWindows())
        {
            const UnixFileMode all = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
            File.SetUnixFileMode(_parent.FullName, all | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);
        }
    }

    public string Parent => _parent.FullName;

    public EmbeddedOptions Options => new() { Directory = Path.Combine(Parent, "pg") };

    public EmbeddedCluster Cluster() => Cluster(Options);

    public static EmbeddedCluster Cluster(EmbeddedOptions options) =>
        new(options, NullLogger<EmbeddedCluster>.Instance);

    public void Dispose() => _parent.Delete(recursive: true);
}
