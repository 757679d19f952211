using Platform.Host.Database;
using Platform.Host.Verbs;
using Platform.Storage;

namespace Platform.Host.Tests.Database;

public sealed class ScriptVerbTests : IDisposable
{
    private readonly StringWriter _output = new();

    [Theory]
    [InlineData("PostgreSql", "DO $EF$")]
    [InlineData("SqlServer", "BEGIN TRANSACTION")]
    public async Task The_script_is_printed_for_either_database(string provider, string contained)
    {
        Assert.Equal(0, await new ScriptVerb().RunAsync(Call(provider)));
        Assert.Contains(contained, _output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_provider_is_refused_by_name()
    {
        var error = await Assert.ThrowsAsync<OperatorException>(() => new ScriptVerb().RunAsync(Call("Oracle")));
        Assert.Contains("Oracle", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public Task No_provider_is_a_wrong_call() =>
        Assert.ThrowsAsync<UsageException>(() => new ScriptVerb().RunAsync(Call()));

    public void Dispose() => _output.Dispose();

    private VerbCall Call(params string[] arguments) => new(arguments, _output, TextWriter.Null);
}
