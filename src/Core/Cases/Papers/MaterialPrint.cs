namespace Platform.Cases;

/// <summary>The form or the paper a material is printed from.</summary>
/// <param name="Code">Of the form, or of the paper.</param>
/// <param name="NotYet">Why it is not printed yet, in a sentence; null when it may be.</param>
public sealed record MaterialPrint(string Code, string Name, bool IsPaper, string? NotYet);
