namespace Platform.Grievances;

/// <summary>Something a petition owes by a day.</summary>
/// <param name="What">In Chinese, e.g. 报送办理结果.</param>
/// <param name="By">Who owes it, by name; null where that is plain.</param>
public sealed record PetitionDue(string What, string? By, DateOnly On);
