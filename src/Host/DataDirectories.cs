namespace Platform.Host;

/// <summary>
/// Where this deployment keeps what is not in a database server. Everything lies under <c>Data:Directory</c>, by default
/// <c>data</c> in the directory the Host is started from; only the keys lie beside it, so that a backup of the data does
/// not carry the keys along. Each can be set on its own.
/// </summary>
internal sealed class DataDirectories(IConfiguration configuration)
{
    public string Root { get; } = Path.GetFullPath(configuration["Data:Directory"] ?? "data");

    /// <summary>The embedded database's cluster.</summary>
    public string Cluster => Configured("Database:Embedded:Directory") ?? Path.Combine(Root, "pg");

    public string Files => Configured("Files:Directory") ?? Path.Combine(Root, "files");

    public string KeyRing =>
        Configured("Protection:KeyRing") ?? Path.Combine(Path.GetDirectoryName(Root) ?? Root, "keys");

    private string? Configured(string key) => configuration[key] is { } path ? Path.GetFullPath(path) : null;
}
