namespace Platform.Host.Demo;

/// <summary>A change somebody reported.</summary>
/// <param name="Rule">The code of the region's rule.</param>
/// <param name="Name">The holder of an archive of the plan, or somebody who has none yet.</param>
/// <param name="By">Who reported it, by the key of the plan.</param>
/// <param name="On">In days from today.</param>
internal sealed record DemoChange(string Rule, string Name, string By, int On, string Words)
{
    /// <summary>Whose worker it is, by key, where there is no archive yet.</summary>
    public string? Unit { get; init; }

    /// <summary>Why its unit settled it with nothing to follow; null: it waits.</summary>
    public string? Unneeded { get; init; }
}
