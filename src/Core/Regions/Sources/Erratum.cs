namespace Platform.Regions;

/// <summary>A misprint of a document.</summary>
/// <param name="Printed">The words as printed.</param>
/// <param name="Read">The words as they are read here.</param>
public sealed record Erratum(Citation Where, string Printed, string Read);
