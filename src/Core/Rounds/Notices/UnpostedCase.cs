namespace Platform.Rounds;

/// <summary>An application underway whose notice does not hang yet.</summary>
public sealed record UnpostedCase(Guid Id, string Number, string ApplicantName, string UnitName, string StageName);
