using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Platform.Storage;

namespace Platform.Host.Database.PostgreSql;

internal sealed class PostgreSqlDb(DbContextOptions<PostgreSqlDb> options, Scope scope) : PlatformDb(options, scope)
{
    /// <summary>For dotnet ef, which never opens the connection.</summary>
    internal sealed class Factory : IDesignTimeDbContextFactory<PostgreSqlDb>
    {
        public PostgreSqlDb CreateDbContext(string[] args) =>
            new(new DbContextOptionsBuilder<PostgreSqlDb>().UseNpgsql().Options, Scope.Everything);
    }
}
