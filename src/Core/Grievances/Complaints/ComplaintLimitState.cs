namespace Platform.Grievances;

/// <summary>How one of the limits stands.</summary>
public enum ComplaintLimitState
{
    /// <summary>It runs; whether it is over is a question of the day.</summary>
    Open,

    /// <summary>More time was asked for and nobody has answered: it binds nobody yet.</summary>
    Pending,

    /// <summary>It does not run for this complaint.</summary>
    NotRunning,

    /// <summary>A longer one took its place.</summary>
    Replaced,

    /// <summary>The outcome was told within it.</summary>
    Met,

    /// <summary>The outcome was told after it.</summary>
    Missed,
}
