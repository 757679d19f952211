namespace Platform.Employment;

/// <summary>Somebody to be helped to find work, as typed.</summary>
/// <param name="Circumstances">下岗、失业的情况.</param>
/// <param name="Wishes">What work or training they want; may be empty.</param>
/// <param name="Telephone">Their own; sealed. May be empty.</param>
public sealed record NewJobseeker(string Name, string Circumstances, string Wishes, string Telephone);
