namespace Platform.Materials;

/// <summary>One who has to sign, and whether they did.</summary>
/// <param name="Name">As on the form.</param>
/// <param name="Entry">Null while they have not.</param>
public sealed record SignerStatus(string Name, SigningEntry? Entry);
