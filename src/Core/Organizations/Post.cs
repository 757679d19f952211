namespace Platform.Organizations;

/// <summary>One person's post at one body, from a day to a day.</summary>
public sealed class Post
{
    public int Id { get; private set; }

    public required Guid AccountId { get; init; }

    public required int BodyId { get; init; }

    public required Role Role { get; init; }

    /// <summary>As it stands on decisions, e.g. 帮扶中心经办人.</summary>
    public required string Title { get; set; }

    public required DateOnly From { get; init; }

    /// <summary>The last day; null while the post is held.</summary>
    public DateOnly? Until { get; set; }

    public bool IsHeldOn(DateOnly day) => From <= day && (Until is null || day <= Until);
}
