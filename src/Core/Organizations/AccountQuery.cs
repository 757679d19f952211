namespace Platform.Organizations;

/// <summary>What a search of accounts asks for.</summary>
public sealed record AccountQuery
{
    /// <summary>Part of the person's name, or the user name's beginning.</summary>
    public string? Text { get; init; }

    /// <summary>Only accounts with a post at this body.</summary>
    public int? BodyId { get; init; }

    public bool ClosedToo { get; init; }

    /// <summary>The last line of the page before; null for the first page.</summary>
    public AccountLine? After { get; init; }

    public int Take { get; init; } = 50;
}
