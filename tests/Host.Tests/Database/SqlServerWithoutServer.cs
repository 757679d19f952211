using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Platform.Host.Database.SqlServer;
using Platform.Storage;

namespace Platform.Host.Tests.Database;

/// <summary>Puts queries into SQL Server's words without a server to ask: every table is empty, every count nought.</summary>
internal sealed class SqlServerWithoutServer : IPlatformDbs
{
    public PlatformDb Open(Scope scope) =>
        new SqlServerDb(
            new DbContextOptionsBuilder<SqlServerDb>()
                .UseSqlServer("Server=nowhere")
                .ReplaceService<IModelCacheKeyFactory, ModelPerScope>()
                .AddInterceptors(new NoServer(), new NoRows())
                .Options,
            scope
        );

    private sealed class NoServer : DbConnectionInterceptor
    {
        public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
            DbConnection connection,
            ConnectionEventData eventData,
            InterceptionResult result,
            CancellationToken cancellationToken = default
        ) => new(InterceptionResult.Suppress());
    }

    private sealed class NoRows : DbCommandInterceptor
    {
        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default
        )
        {
            var table = new DataTable();
            if (command.CommandText.StartsWith("SELECT COUNT(*)", StringComparison.Ordinal))
            {
                table.Columns.Add("count", typeof(int));
                table.Rows.Add(0);
            }

            return new(InterceptionResult<DbDataReader>.SuppressWithResult(table.CreateDataReader()));
        }
    }
}
