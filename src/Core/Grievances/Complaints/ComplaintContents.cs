namespace Platform.Grievances;

/// <summary>What somebody complains of, in their words.</summary>
/// <param name="About">The unit or the person complained of, as typed; null where none is named.</param>
/// <param name="CaseNumber">The case it is about, as typed; null where none is named.</param>
public sealed record ComplaintContents(string Statement, string? About, string? CaseNumber);
