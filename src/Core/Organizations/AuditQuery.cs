namespace Platform.Organizations;

/// <summary>Which entries of the trail an auditor asks for.</summary>
public sealed record AuditQuery
{
    /// <summary>Part of the name of the one who acted.</summary>
    public string? Person { get; init; }

    public string? Action { get; init; }

    public DateOnly? From { get; init; }

    /// <summary>The last day, inside.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The last entry of the page before; null for the newest.</summary>
    public long? Before { get; init; }

    public int Take { get; init; } = 50;
}
