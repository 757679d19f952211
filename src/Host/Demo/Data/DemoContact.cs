namespace Platform.Host.Demo;

/// <summary>The contact person of the archive a case opened.</summary>
/// <param name="User">Of the plan's people.</param>
/// <param name="Visits">The days of the visits since, counted from today.</param>
internal sealed record DemoContact(string User, IReadOnlyList<int> Visits);
