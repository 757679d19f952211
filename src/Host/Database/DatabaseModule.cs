using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Platform.Host.Database.Embedded;
using Platform.Host.Database.PostgreSql;
using Platform.Host.Database.SqlServer;
using Platform.Storage;

namespace Platform.Host.Database;

internal static class DatabaseModule
{
    private const string PostgreSql = "PostgreSql";
    private const string SqlServer = "SqlServer";

    /// <summary>The server the connection string <c>Platform</c> names; without one a private cluster of the Host's own.</summary>
    /// <exception cref="OperatorException">The settings contradict each other.</exception>
    public static void AddDatabase(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<DatabaseStart>();
        var provider = configuration["Database:Provider"];
        if (configuration.GetConnectionString("Platform") is { Length: > 0 } connection)
        {
            // Known at once when the settings are wrong; what takes part in saves comes with the features.
            _ = Opener(provider, connection);
            services.AddSingleton<IPlatformDbs>(provided => new PlatformDbs(
                Opener(provider, connection, provided.GetServices<IInterceptor>())
            ));
            return;
        }

        if (provider is SqlServer)
        {
            throw new OperatorException(
                "Database:Provider 是 SqlServer，但没有设置 ConnectionStrings:Platform。",
                "Database:Provider is SqlServer, but ConnectionStrings:Platform is not set."
            );
        }

        services.AddSingleton(EmbeddedOptions.From(configuration));
        services.AddSingleton<EmbeddedCluster>();
        services.AddHostedService<EmbeddedWatchdog>();
        services.AddSingleton<IPlatformDbs>(provided =>
        {
            var cluster = provided.GetRequiredService<EmbeddedCluster>();
            // Known only once the cluster runs.
            var open = new Lazy<Func<Scope, PlatformDb>>(() =>
                Opener(PostgreSql, cluster.ConnectionString, provided.GetServices<IInterceptor>())
            );
            return new PlatformDbs(scope => open.Value(scope));
        });
    }

    /// <summary>How a context of that provider is opened; the options are made once.</summary>
    /// <param name="interceptors">What takes part in every save.</param>
    /// <exception cref="OperatorException">No such provider.</exception>
    internal static Func<Scope, PlatformDb> Opener(
        string? provider,
        string? connection,
        IEnumerable<IInterceptor>? interceptors = null
    )
    {
        IInterceptor[] following = [.. interceptors ?? []];
        switch (provider)
        {
            case SqlServer:
                var sqlServer = new DbContextOptionsBuilder<SqlServerDb>()
                    .UseSqlServer(connection)
                    .AddInterceptors(following)
                    .ReplaceService<IModelCacheKeyFactory, ModelPerScope>()
                    .Options;
                return scope => new SqlServerDb(sqlServer, scope);
            case PostgreSql or null:
                var postgreSql = new DbContextOptionsBuilder<PostgreSqlDb>()
                    .UseNpgsql(connection)
                    .AddInterceptors(following)
                    .ReplaceService<IModelCacheKeyFactory, ModelPerScope>()
                    .Options;
                return scope => new PostgreSqlDb(postgreSql, scope);
            default:
                throw new OperatorException(
                    $"不支持的数据库类型：{provider}。可用：{PostgreSql}、{SqlServer}。",
                    $"Unknown database provider {provider}. There are {PostgreSql} and {SqlServer}."
                );
        }
    }
}
