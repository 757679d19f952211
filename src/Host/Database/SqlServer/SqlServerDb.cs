using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Platform.Storage;

namespace Platform.Host.Database.SqlServer;

internal sealed class SqlServerDb(DbContextOptions<SqlServerDb> options, Scope scope) : PlatformDb(options, scope)
{
    private const int DuplicateInUniqueIndex = 2601;
    private const int DuplicateInUniqueConstraint = 2627;

    /// <summary>The message is in the server's language, but it names the index.</summary>
    public override bool Violates(DbUpdateException refusal, string uniqueIndex) =>
        refusal.InnerException is SqlException { Number: DuplicateInUniqueIndex or DuplicateInUniqueConstraint } fault
        && fault.Message.Contains(uniqueIndex, StringComparison.Ordinal);

    /// <summary>For dotnet ef, which never opens the connection.</summary>
    internal sealed class Factory : IDesignTimeDbContextFactory<SqlServerDb>
    {
        public SqlServerDb CreateDbContext(string[] args) =>
            new(new DbContextOptionsBuilder<SqlServerDb>().UseSqlServer().Options, Scope.Everything);
    }
}
