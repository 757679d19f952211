namespace Platform.Visits;

/// <summary>A photograph taken on a visit.</summary>
/// <param name="FileId">The stored file; it belongs to the case or archive that was visited.</param>
/// <param name="Shows">In the document's words where it asks for the photograph, e.g. 家庭现场.</param>
public sealed record VisitPhoto(Guid FileId, string Shows);
