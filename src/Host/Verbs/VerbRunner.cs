using Microsoft.Extensions.Logging.Console;
using Platform.Storage;

namespace Platform.Host.Verbs;

/// <summary>Runs a verb when the command line names one.</summary>
internal static class VerbRunner
{
    private const int Failed = 1;
    private const int CalledWrongly = 2;

    /// <summary>Every verb in this assembly. While one runs, the log goes to standard error: the output is the answer.</summary>
    public static void AddVerbs(this IServiceCollection services, string[] args)
    {
        var verbs = typeof(IVerb).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(IVerb)));
        foreach (var verb in verbs)
            services.AddTransient(typeof(IVerb), verb);

        if (IsVerb(args))
            services.Configure<ConsoleLoggerOptions>(log => log.LogToStandardErrorThreshold = LogLevel.Trace);
    }

    /// <summary>The exit code of the verb that <paramref name="args"/> name; null where they name none and the host is to serve.</summary>
    public static async Task<int?> TryRunVerbAsync(
        this IServiceProvider services,
        string[] args,
        TextWriter? output = null,
        TextWriter? error = null
    )
    {
        if (!IsVerb(args))
            return null;

        output ??= Console.Out;
        error ??= Console.Error;
        await using var scope = services.CreateAsyncScope();
        var verbs = scope
            .ServiceProvider.GetServices<IVerb>()
            .OrderBy(verb => verb.Name, StringComparer.Ordinal)
            .ToList();
        if (verbs.FirstOrDefault(verb => IsCalled(verb, args)) is not { } called)
        {
            await error.WriteLineAsync($"没有“{string.Join(' ', args)}”这条命令。可用的命令：");
            foreach (var verb in verbs)
                await error.WriteLineAsync($"  {verb.Name} {verb.Usage}");
            return CalledWrongly;
        }

        try
        {
            return await called.RunAsync(new VerbCall(args[called.Name.Split(' ').Length..], output, error));
        }
        catch (UsageException wrong)
        {
            await error.WriteLineAsync(wrong.Message);
            await error.WriteLineAsync($"用法：{called.Name} {called.Usage}");
            return CalledWrongly;
        }
        catch (Exception refused) when (refused is RuleException or OperatorException)
        {
            await error.WriteLineAsync(refused.Message);
            return Failed;
        }
    }

    /// <summary>Settings begin with a dash or hold an equals sign; a bare word is a verb.</summary>
    private static bool IsVerb(string[] args) =>
        args is [var first, ..] && first is not ['-' or '/', ..] && !first.Contains('=');

    private static bool IsCalled(IVerb verb, string[] args) =>
        args.Take(verb.Name.Split(' ').Length).SequenceEqual(verb.Name.Split(' '));
}
