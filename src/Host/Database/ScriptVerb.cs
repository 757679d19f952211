using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Platform.Host.Verbs;
using Platform.Storage;

namespace Platform.Host.Database;

/// <summary>Prints the SQL that brings a database of any age up to date, for whoever runs it by hand.</summary>
internal sealed class ScriptVerb : IVerb
{
    public string Name => "db script";

    public string Usage => "PostgreSql|SqlServer    输出数据库更新脚本（可重复执行）";

    public async Task<int> RunAsync(VerbCall call)
    {
        if (call.Arguments is not [var provider])
        {
            throw new UsageException("请写明数据库类型。");
        }

        // Only asked for its model and migrations: nothing is connected.
        await using var db = DatabaseModule.Opener(provider, connection: null)(Scope.Everything);
        await call.Out.WriteAsync(
            db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent)
        );
        return 0;
    }
}
