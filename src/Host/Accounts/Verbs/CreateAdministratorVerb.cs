using Platform.Host.Database;
using Platform.Host.Verbs;
using Platform.Organizations;

namespace Platform.Host.Accounts.Verbs;

/// <summary>Makes the first administrator: outside Development there is no account until an operator made one.</summary>
internal sealed class CreateAdministratorVerb(DatabaseStart start, SetupDesk desk) : IVerb
{
    private const string ReadPassword = "--password-stdin";

    public string Name => "accounts create-administrator";

    public string Usage =>
        "--user 用户名 --name 姓名 --body 单位名称或代码 [--province 省总工会名称 --code 代码] [--password-stdin]"
        + "   建立系统管理员；不从标准输入读密码时生成一个并显示一次";

    public async Task<int> RunAsync(VerbCall call)
    {
        var options = Options(call.Arguments);
        var province = (options.GetValueOrDefault("--province"), options.GetValueOrDefault("--code")) switch
        {
            ({ } name, { } code) => (name, code),
            (null, null) => ((string, string)?)null,
            _ => throw new UsageException("--province 与 --code 要一起写。"),
        };
        var password = call.Arguments.Contains(ReadPassword) ? await call.In.ReadLineAsync() ?? "" : null;
        await start.StartAsync();
        var userName = Required(options, "--user");
        var generated = await desk.CreateAdministratorAsync(
            new FirstAdministrator(userName, Required(options, "--name"), Required(options, "--body"), password)
            {
                Province = province,
            }
        );
        await call.Out.WriteLineAsync($"已建立系统管理员 {userName}。");
        if (generated is not null)
        {
            await call.Out.WriteLineAsync($"初始密码（只显示这一次，首次登录须修改）：{generated}");
        }

        return 0;
    }

    private static string Required(Dictionary<string, string> options, string name) =>
        options.GetValueOrDefault(name) ?? throw new UsageException($"缺少 {name}。");

    private static Dictionary<string, string> Options(IReadOnlyList<string> arguments)
    {
        string[] known = ["--user", "--name", "--body", "--province", "--code"];
        var options = new Dictionary<string, string>();
        var rest = new Queue<string>(arguments.Where(argument => argument != ReadPassword));
        while (rest.TryDequeue(out var name))
        {
            if (!known.Contains(name) || !rest.TryDequeue(out var value) || !options.TryAdd(name, value))
            {
                throw new UsageException($"“{name}”不能这样用。");
            }
        }

        return options;
    }
}
