namespace Platform.Rounds;

/// <summary>One point of a closing summary.</summary>
/// <param name="Point">What the document asks for, e.g. 存在问题.</param>
public sealed record SummaryText(string Point, string Text);
