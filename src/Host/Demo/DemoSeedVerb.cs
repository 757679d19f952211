using Platform.Host.Database;
using Platform.Host.Verbs;

namespace Platform.Host.Demo;

/// <summary>Fills an empty database with demo data. A developer's first start does so by itself.</summary>
/// <param name="seeder">Null outside Development, where there is no demo.</param>
internal sealed class DemoSeedVerb(DatabaseStart start, DemoSeeder? seeder = null) : IVerb
{
    public string Name => "demo seed";

    public string Usage => "   在空数据库中生成演示单位、账号和办件（仅限开发环境）";

    public async Task<int> RunAsync(VerbCall call)
    {
        if (call.Arguments.Count > 0)
        {
            throw new UsageException(
                $"不支持的参数：{string.Join(' ', call.Arguments)}。批量档案（--archives）尚未提供。"
            );
        }

        if (seeder is null)
        {
            throw new UsageException("演示数据只能在开发环境中生成（ASPNETCORE_ENVIRONMENT=Development）。");
        }

        await start.StartAsync();
        await seeder.SeedAsync();
        await call.Out.WriteLineAsync(
            $"演示数据已生成。登录账号见 src/Host/Demo/README.md，密码：{DemoAccounts.Password}"
        );
        return 0;
    }
}
