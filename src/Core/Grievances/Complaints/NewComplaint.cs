namespace Platform.Grievances;

/// <summary>A complaint as whoever receives it, or whoever makes it online, puts it down.</summary>
public sealed record NewComplaint
{
    public const int StatementLength = 5000;
    public const int AboutLength = 200;
    public const int PlaceLength = 100;
    public const int NameLength = 30;
    public const int TelephoneLength = 30;
    public const int CaseNumberLength = 30;

    /// <summary>One of the region's grounds; null or empty: something else.</summary>
    public string? Ground { get; init; }

    public required string Statement { get; init; }

    /// <summary>The unit or the person complained of, in words.</summary>
    public string? About { get; init; }

    public string? CaseNumber { get; init; }

    /// <summary>Null or empty: anonymous.</summary>
    public string? Name { get; init; }

    public string? Telephone { get; init; }
}
