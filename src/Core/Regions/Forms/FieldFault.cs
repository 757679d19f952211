namespace Platform.Regions;

/// <summary>What is wrong with one answer.</summary>
/// <param name="Path">The fact's key, or rows[index].key; see <see cref="Answers.Path"/>.</param>
public sealed record FieldFault(string Path, string Message);
