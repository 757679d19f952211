using Microsoft.EntityFrameworkCore;
using Platform.Archives;
using Platform.Host.Database;
using Platform.Host.Verbs;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Host.Import.Verbs;

/// <summary>
/// Imports a file of archives from the command line, as somebody who may: checked as on the page, and written only when
/// asked to and nothing is wrong.
/// </summary>
internal sealed class ImportArchivesVerb(
    DatabaseStart start,
    IPlatformDbs dbs,
    SessionDesk sessions,
    ImportDesk desk,
    ImportRunner runner
) : IVerb
{
    private const int Shown = 100;
    private const int Refused = 1;
    private const string Confirm = "--confirm";

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    public string Name => "import archives";

    public string Usage =>
        "FILE --region 区划代码 --as 用户名 [--item 事项代码] [--union 工会名称] [--confirm]"
        + "   核对档案文件并列出问题；加 --confirm 且没有问题时写入";

    public async Task<int> RunAsync(VerbCall call)
    {
        var (path, options, confirms) = Read(call.Arguments);
        await start.StartAsync();
        var actor = await ActorAsync(Required(options, "--as"), options.GetValueOrDefault("--union"));
        var id = await UploadAsync(actor, path, Required(options, "--region"), options.GetValueOrDefault("--item"));
        var view = await WorkAsync(actor, id);
        await TellAsync(call.Out, actor, view.Import);
        if (view.Import.State is not ImportState.Ready)
        {
            return Refused;
        }

        if (!confirms)
        {
            await call.Out.WriteLineAsync($"没有写入任何档案。核对无误后加 {Confirm} 再运行，或在“批量导入”页面确认。");
            return 0;
        }

        await desk.ConfirmAsync(actor, id, view.Import.Version);
        var written = (await WorkAsync(actor, id)).Import;
        if (written.State is not ImportState.Done)
        {
            await TellAsync(call.Out, actor, written);
            return Refused;
        }

        await call.Out.WriteLineAsync($"已导入 {written.Workers} 份档案。");
        return 0;
    }

    /// <summary>Until nothing moves any more; a Host that serves beside may be the one that does the work.</summary>
    private async Task<ImportView> WorkAsync(Actor actor, Guid id)
    {
        while (true)
        {
            while (await runner.StepAsync()) { }

            var view = await desk.ViewAsync(actor, id);
            if (!view.Import.State.IsMoving)
            {
                return view;
            }

            await Task.Delay(Pause);
        }
    }

    private async Task<Guid> UploadAsync(Actor actor, string path, string region, string? item)
    {
        var codes = (await desk.ChoicesAsync(actor))
            .Where(choice => choice.Region.Code == region && (item is null || choice.Item.Code == item))
            .Select(choice => choice.Item.Code)
            .ToList();
        var code = codes switch
        {
            [var only] => only,
            [] => throw new RuleException($"{actor.BodyName}不能为 {region} 导入，或者没有这个事项。"),
            _ => throw new RuleException($"请用 --item 写明事项代码：{string.Join("、", codes)}"),
        };
        if (!File.Exists(path))
        {
            throw new RuleException($"没有这个文件：{path}");
        }

        await using var file = File.OpenRead(path);
        return await desk.UploadAsync(actor, region, code, Path.GetFileName(path), file);
    }

    private async Task TellAsync(TextWriter target, Actor actor, ArchiveImport import)
    {
        await target.WriteLineAsync(
            $"{import.State.InWords}：职工 {import.Workers} 名，家庭情况 {import.OtherRows} 行，问题 {import.Faults} 处，提示 {import.Notices} 处。"
        );
        if (import.Trouble is not null)
        {
            await target.WriteLineAsync(import.Trouble);
        }

        foreach (var finding in await desk.FindingsAsync(actor, import.Id, trouble: null, after: 0, Shown))
        {
            var column = finding.Column is { } place ? WorkbookReader.LetterOf(place) : "";
            await target.WriteLineAsync($"{finding.Sheet} {column}{finding.Row} {finding.Heading}：{finding.Message}");
        }

        if (import.Faults + import.Notices > Shown)
        {
            await target.WriteLineAsync($"只列出前 {Shown} 处，全部见“批量导入”页面。");
        }
    }

    /// <summary>The person in the post that imports.</summary>
    private async Task<Actor> ActorAsync(string userName, string? union)
    {
        await using var db = dbs.Open(Scope.Everything);
        var account =
            await db.Accounts.AsNoTracking().SingleOrDefaultAsync(one => one.UserName == userName)
            ?? throw new RuleException($"没有用户 {userName}。");
        var actors = new List<Actor>();
        foreach (var post in await sessions.PostsAsync(account.Id))
        {
            if (
                await sessions.ActorAsync(account.Id, post.Id, account.SecurityStamp ?? "") is { } actor
                && ImportDesk.MayImport(actor)
                && (union is null || actor.BodyName == union)
            )
            {
                actors.Add(actor);
            }
        }

        return actors switch
        {
            [var only] => only,
            [] => throw new RuleException($"{userName} 没有可以导入档案的岗位：要是县级或市级工会的经办人或负责人。"),
            _ => throw new RuleException(
                $"{userName} 有几个岗位，请用 --union 写明工会：{string.Join("、", actors.Select(actor => actor.BodyName))}"
            ),
        };
    }

    private static string Required(Dictionary<string, string> options, string name) =>
        options.GetValueOrDefault(name) ?? throw new UsageException($"缺少 {name}。");

    private static (string Path, Dictionary<string, string> Options, bool Confirms) Read(
        IReadOnlyList<string> arguments
    )
    {
        string[] known = ["--region", "--as", "--item", "--union"];
        var rest = new Queue<string>(arguments.Where(argument => argument != Confirm));
        if (!rest.TryDequeue(out var path) || path.StartsWith('-'))
        {
            throw new UsageException("请写明要导入的文件。");
        }

        var options = new Dictionary<string, string>();
        while (rest.TryDequeue(out var name))
        {
            if (!known.Contains(name) || !rest.TryDequeue(out var value) || !options.TryAdd(name, value))
            {
                throw new UsageException($"“{name}”不能这样用。");
            }
        }

        return (path, options, arguments.Contains(Confirm));
    }
}
