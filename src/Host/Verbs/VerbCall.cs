namespace Platform.Host.Verbs;

/// <summary>What a verb is given.</summary>
/// <param name="Arguments">What follows the verb's name.</param>
internal sealed record VerbCall(IReadOnlyList<string> Arguments, TextWriter Out, TextWriter Error)
{
    public TextReader In { get; init; } = Console.In;
}
