namespace Platform.Cases;

/// <summary>One step of the route in plain words.</summary>
/// <param name="On">When it was done, or stopped.</param>
/// <param name="Remark">What happened when it did not simply pass.</param>
public sealed record ProgressStep(string Name, string By, bool IsDone, bool IsCurrent, DateOnly? On, string? Remark)
{
    /// <summary>What is done at the step, where its name alone says little to a worker.</summary>
    public required string About { get; init; }

    /// <summary>At a step where something is posted; the last posting that counts.</summary>
    public ProgressNotice? Notice { get; init; }
}
