namespace Platform.Regions;

/// <summary>A way petitions come in.</summary>
/// <param name="Code">Kebab-case English; never changes once shipped.</param>
/// <param name="Name">The document's words, e.g. 12351转办单.</param>
public sealed record PetitionChannel(string Code, string Name, PetitionChannelKind Kind, Citation Source);
