using Platform.Host.Database.Embedded;
using Platform.Storage;

namespace Platform.Host.Tests.Database.Embedded;

public sealed class EmbeddedFaultsTests : IDisposable
{
    private readonly ClusterPlace _place = new();

    [Fact]
    public async Task A_cluster_of_another_major_version_is_left_alone_and_the_version_named()
    {
        Directory.CreateDirectory(_place.Options.Directory);
        await File.WriteAllTextAsync(Path.Combine(_place.Options.Directory, "PG_VERSION"), "9\n");

        var message = await FaultOf(_place.Options);

        Assert.Contains("由 PostgreSQL 9 建立", message, StringComparison.Ordinal);
        Assert.Contains("was made by PostgreSQL 9", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Missing_programs_are_said_to_be_missing()
    {
        var message = await FaultOf(_place.Options with { Programs = _place.Parent });

        Assert.Contains("没有 PostgreSQL 程序", message, StringComparison.Ordinal);
        Assert.Contains("Database:Embedded:Programs", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_elses_files_are_not_cleared_away()
    {
        Directory.CreateDirectory(_place.Options.Directory);
        var precious = Path.Combine(_place.Options.Directory, "precious.txt");
        await File.WriteAllTextAsync(precious, "kept");

        Assert.Contains("目录已有其他文件", await FaultOf(_place.Options), StringComparison.Ordinal);
        Assert.Equal("kept", await File.ReadAllTextAsync(precious));
    }

    [Fact]
    public async Task A_parent_that_is_a_file_is_named()
    {
        var file = Path.Combine(_place.Parent, "file");
        await File.WriteAllTextAsync(file, "");

        Assert.Contains(file, await FaultOf(new() { Directory = Path.Combine(file, "pg") }), StringComparison.Ordinal);
    }

    [RootFact]
    public async Task A_directory_the_servers_account_cannot_reach_is_named_with_the_setting()
    {
        var closed = Directory.CreateTempSubdirectory("platform-closed-");

        var message = await FaultOf(new() { Directory = Path.Combine(closed.FullName, "pg") });

        Assert.Contains("进不了目录 " + closed.FullName, message, StringComparison.Ordinal);
        Assert.Contains("Database:Embedded:Directory", message, StringComparison.Ordinal);
        closed.Delete(recursive: true);
    }

    public void Dispose() => _place.Dispose();

    private static async Task<string> FaultOf(EmbeddedOptions options)
    {
        await using var cluster = ClusterPlace.Cluster(options);
        return (await Assert.ThrowsAsync<OperatorException>(() => cluster.EnsureAsync())).Message;
    }
}
