using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Platform.Host.Database.PostgreSql;
using Platform.Host.Database.SqlServer;
using Platform.Storage;

namespace Platform.Host.Database;

internal static class DatabaseModule
{
    public static void AddDatabase(this IServiceCollection services, IConfiguration configuration)
    {
        var connection = configuration.GetConnectionString("Platform");
        services.AddSingleton<IPlatformDbs>(new PlatformDbs(Opener(configuration["Database:Provider"], connection)));
    }

    /// <summary>How a context of that provider is opened; the options are made once.</summary>
    internal static Func<Scope, PlatformDb> Opener(string? provider, string? connection)
    {
        if (provider is "SqlServer")
        {
            var sqlServer = new DbContextOptionsBuilder<SqlServerDb>()
                .UseSqlServer(connection)
                .ReplaceService<IModelCacheKeyFactory, ModelPerScope>()
                .Options;
            return scope => new SqlServerDb(sqlServer, scope);
        }

        var postgreSql = new DbContextOptionsBuilder<PostgreSqlDb>()
            .UseNpgsql(connection)
            .ReplaceService<IModelCacheKeyFactory, ModelPerScope>()
            .Options;
        return scope => new PostgreSqlDb(postgreSql, scope);
    }
}
