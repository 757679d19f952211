namespace Platform.Regions;

/// <summary>One body's recorded decision as a form prints it in its 意见 box.</summary>
/// <param name="StageCode">The stage it was given at.</param>
public sealed record PrintedOpinion(string StageCode, string BodyName, string PersonName, DateOnly On, string Words);
