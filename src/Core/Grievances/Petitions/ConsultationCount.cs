namespace Platform.Grievances;

/// <param name="Answered">Questions answered at once.</param>
/// <param name="Petitions">How many of them grew into a petition.</param>
public sealed record ConsultationCount(int Answered, int Petitions);
