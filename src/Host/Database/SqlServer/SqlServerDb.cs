using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Platform.Storage;

namespace Platform.Host.Database.SqlServer;

internal sealed class SqlServerDb(DbContextOptions<SqlServerDb> options, Scope scope) : PlatformDb(options, scope)
{
    /// <summary>For dotnet ef, which never opens the connection.</summary>
    internal sealed class Factory : IDesignTimeDbContextFactory<SqlServerDb>
    {
        public SqlServerDb CreateDbContext(string[] args) =>
            new(new DbContextOptionsBuilder<SqlServerDb>().UseSqlServer().Options, Scope.Everything);
    }
}
