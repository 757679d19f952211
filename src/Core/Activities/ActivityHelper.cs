namespace Platform.Activities;

/// <summary>An expert or somebody of the service team.</summary>
public sealed class ActivityHelper
{
    public required Guid Id { get; init; }

    public required Guid ActivityId { get; init; }

    public required string Name { get; init; }

    /// <summary>What they do there, e.g. 主讲专家.</summary>
    public required string Duty { get; init; }

    /// <summary>单位、资质; may be empty.</summary>
    public required string Qualification { get; init; }

    public required DateTimeOffset NamedAt { get; init; }
}
