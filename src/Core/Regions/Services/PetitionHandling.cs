namespace Platform.Regions;

/// <summary>A way a petition may be handled, with the document's word for it.</summary>
public sealed record PetitionHandling(PetitionHandlingKind Kind, Citation Source);
