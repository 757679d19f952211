namespace Platform.Host.Shell.Parts;

/// <summary>What is asked before an act that cannot go without a reason.</summary>
/// <param name="Act">The button's word, named as the act: 退回补正, 不予受理.</param>
/// <param name="Follows">What happens then, in one or two sentences.</param>
public sealed record ReasonQuestion(string Act, string Follows)
{
    /// <summary>Phrases of the trade; a click puts one into the text.</summary>
    public IReadOnlyList<string> Phrases { get; init; } = [];

    public int MaximumLength { get; init; } = 500;
}
