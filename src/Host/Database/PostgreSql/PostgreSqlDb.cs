using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Npgsql;
using Platform.Storage;

namespace Platform.Host.Database.PostgreSql;

internal sealed class PostgreSqlDb(DbContextOptions<PostgreSqlDb> options, Scope scope) : PlatformDb(options, scope)
{
    public override bool Violates(DbUpdateException refusal, string uniqueIndex) =>
        refusal.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } fault
        && fault.ConstraintName == uniqueIndex;

    /// <summary>For dotnet ef, which never opens the connection.</summary>
    internal sealed class Factory : IDesignTimeDbContextFactory<PostgreSqlDb>
    {
        public PostgreSqlDb CreateDbContext(string[] args) =>
            new(new DbContextOptionsBuilder<PostgreSqlDb>().UseNpgsql().Options, Scope.Everything);
    }
}
