using Platform.Grievances;

namespace Platform.Host.Demo;

/// <summary>A complaint somebody made.</summary>
/// <param name="At">The union it was made to, by the key of the plan.</param>
/// <param name="Begin">In days from today.</param>
/// <param name="Channel">Online ones come without an officer.</param>
internal sealed record DemoComplaint(
    string At,
    int Begin,
    ComplaintChannel Channel,
    string Statement,
    DemoComplaintUntil Until
)
{
    /// <summary>One of the region's grounds; null: something else.</summary>
    public string? Ground { get; init; }

    public string? About { get; init; }

    /// <summary>Null: anonymous.</summary>
    public string? Name { get; init; }

    public string? Telephone { get; init; }

    /// <summary>What was found, where it came so far.</summary>
    public string? Outcome { get; init; }

    public bool IsUpheld { get; init; }
}
