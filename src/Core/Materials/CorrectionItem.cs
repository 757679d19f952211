namespace Platform.Materials;

/// <summary>One thing to supply or mend.</summary>
/// <param name="MaterialCode">Null when the form itself is to be mended.</param>
public sealed record CorrectionItem(string? MaterialCode, string Words);
