namespace Platform.Host.Demo;

/// <summary>A petition somebody brought, and how far it came.</summary>
/// <param name="Channel">The code of a channel of the region's petition service.</param>
/// <param name="Begin">The day it was received, in days from today.</param>
/// <param name="Until">The last that happened to it.</param>
internal sealed record DemoPetition(string Channel, int Begin, string Subject, string Content, DemoPetitionUntil Until)
{
    /// <summary>Who petitioned; null: anonymous.</summary>
    public string? Name { get; init; }

    /// <summary>The employer, as the petitioner calls it.</summary>
    public string? Employer { get; init; }

    /// <summary>Of a transfer: who sent it.</summary>
    public string? SentBy { get; init; }

    /// <summary>Of a transfer: in how many days the sender asks back.</summary>
    public int? AskedBackIn { get; init; }

    /// <summary>Assigned, reported: the body below it is given to, by key.</summary>
    public string? To { get; init; }

    /// <summary>Assigned: until when a report is due, in days after the assignment; null where no day is set.</summary>
    public int? DueIn { get; init; }

    /// <summary>Passed on: the authority outside.</summary>
    public string? Authority { get; init; }
}
