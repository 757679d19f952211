namespace Platform.Regions;

/// <summary>Somebody who has to sign a paper.</summary>
/// <param name="Relation">To the worker, as on the form; 本人 for the worker, empty where the form does not ask.</param>
/// <param name="Mark">Null while nobody recorded that they signed.</param>
/// <param name="On">The day they signed; null while they have not.</param>
public sealed record PrintedSigner(string Name, string Relation, SigningMark? Mark, DateOnly? On);
