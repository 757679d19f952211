namespace Platform.Host.Demo;

/// <summary>Somebody who takes part in a training.</summary>
/// <param name="Unit">By the key of the plan.</param>
internal sealed record DemoTrainee(string Name, string Unit, string Circumstances)
{
    /// <summary>The holder of an archive of the plan, whose answers or measures speak for it; otherwise added by hand.</summary>
    public bool HasArchive { get; init; }

    public string Wishes { get; init; } = "";

    /// <summary>What came of the training.</summary>
    public string Result { get; init; } = "";

    /// <summary>Did not come.</summary>
    public bool StayedAway { get; init; }

    /// <summary>The post of an opening of the plan they are recommended to after the training; null: to none.</summary>
    public string? Opening { get; init; }

    /// <summary>How far the recommendation comes.</summary>
    public DemoReferralUntil Until { get; init; }

    /// <summary>A kind of support to start up that was given instead, by its code; null: none.</summary>
    public string? Support { get; init; }

    /// <summary>What was given.</summary>
    public string SupportWords { get; init; } = "";
}
