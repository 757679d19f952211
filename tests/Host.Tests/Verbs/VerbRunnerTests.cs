using Microsoft.Extensions.DependencyInjection;
using Platform.Calendar;
using Platform.Host.Verbs;
using Platform.Host.Verbs.Calendar;

namespace Platform.Host.Tests.Verbs;

public sealed class VerbRunnerTests
{
    [Theory]
    [InlineData("calendar add 2023-04-27 7", "2023-05-10")]
    [InlineData("calendar back 2023-03-08 7", "2023-02-24")]
    [InlineData("calendar add 2027-02-26 1", "2027-03-01 暂定")]
    public async Task The_calendar_answers_with_a_date(string commandLine, string answer)
    {
        var (code, output, error) = await RunAsync(commandLine);

        Assert.Equal((0, answer, ""), (code, output, error));
    }

    [Theory]
    [InlineData("calendar add", "需要两个参数")]
    [InlineData("calendar add 2023-02-30 7", "“2023-02-30”不是可用的日期")]
    [InlineData("calendar add 9999-12-31 7", "“9999-12-31”不是可用的日期")]
    [InlineData("calendar add 2023-02-27 七", "“七”不是可用的工作日数")]
    [InlineData("calendar back 2023-02-27 0", "“0”不是可用的工作日数")]
    public async Task Bad_arguments_are_named_and_the_usage_shown(string commandLine, string message)
    {
        var (code, output, error) = await RunAsync(commandLine);

        Assert.Equal((2, ""), (code, output));
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.Contains("用法：calendar", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_verb_gets_the_list()
    {
        var (code, _, error) = await RunAsync("calender add");

        Assert.Equal(2, code);
        Assert.Contains("没有“calender add”这条命令", error, StringComparison.Ordinal);
        Assert.Contains("calendar back 截止日", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("--urls http://127.0.0.1:5080")]
    [InlineData("urls=http://127.0.0.1:5080")]
    public async Task Without_a_verb_the_host_serves(string commandLine)
    {
        var (code, _, _) = await RunAsync(commandLine);

        Assert.Null(code);
    }

    private static async Task<(int? Code, string Output, string Error)> RunAsync(string commandLine)
    {
        var services = new ServiceCollection();
        services.AddCalendar();
        services.AddTransient<IVerb, CalendarAddVerb>();
        services.AddTransient<IVerb, CalendarBackVerb>();
        await using var provider = services.BuildServiceProvider();
        using var output = new StringWriter();
        using var error = new StringWriter();
        var args = commandLine.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var code = await provider.TryRunVerbAsync(args, output, error);
        return (code, output.ToString().TrimEnd(), error.ToString());
    }
}
