using Platform.Host.Verbs;

namespace Platform.Host.Database;

/// <summary>Applies the migrations the database lacks.</summary>
internal sealed class MigrateVerb(DatabaseStart database) : IVerb
{
    public string Name => "db migrate";

    public string Usage => "   把数据库更新到本版本";

    public async Task<int> RunAsync(VerbCall call)
    {
        var applied = await database.MigrateAsync();
        await call.Out.WriteLineAsync(
            applied.Count == 0 ? "数据库已是最新。" : $"数据库已更新：{string.Join("、", applied)}"
        );
        return 0;
    }
}
