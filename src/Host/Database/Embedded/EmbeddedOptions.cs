namespace Platform.Host.Database.Embedded;

internal sealed record EmbeddedOptions
{
    /// <summary>The cluster's directory; its password, lock and log lie beside it under the same name.</summary>
    public required string Directory { get; init; }

    /// <summary>Where initdb, postgres and pg_ctl lie; null: looked for in the usual places.</summary>
    public string? Programs { get; init; }

    /// <summary>The account that owns the cluster when the Host is root, whom PostgreSQL refuses to serve.</summary>
    public string? RunAs { get; init; }

    /// <summary>How long a start may take before it counts as failed; a recovery after a power cut takes its time.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(2);

    public static EmbeddedOptions From(IConfiguration configuration) =>
        new()
        {
            Directory = new DataDirectories(configuration).Cluster,
            Programs = configuration["Database:Embedded:Programs"],
            RunAs = configuration["Database:Embedded:RunAs"],
        };
}
