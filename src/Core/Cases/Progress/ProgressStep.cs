namespace Platform.Cases;

/// <summary>One step of the route in plain words.</summary>
/// <param name="Remark">What happened when it did not simply pass.</param>
public sealed record ProgressStep(string Name, string By, bool IsDone, bool IsCurrent, DateOnly? On, string? Remark)
{
    /// <summary>What is done at the step, where its name alone says little to a worker.</summary>
    public string? About { get; init; }
}
