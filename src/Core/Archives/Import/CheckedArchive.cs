namespace Platform.Archives;

/// <summary>A worker of the file in whom nothing is wrong.</summary>
/// <param name="CategoryCode">As decided before; null where the file names none.</param>
internal sealed record CheckedArchive(OpenArchive Request, string? CategoryCode);
