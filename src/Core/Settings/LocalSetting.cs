namespace Platform.Settings;

/// <summary>
/// What a region's own people set beside its description: a corrected telephone, the length of a notice, a period. A
/// row is never changed; setting it again adds another, and the value in force on a day is the one with the latest
/// first day up to it.
/// </summary>
public sealed class LocalSetting
{
    public long Id { get; private set; }

    /// <summary>The region's division code.</summary>
    public required string RegionCode { get; init; }

    /// <summary>See <see cref="SettingKey"/>.</summary>
    public required string Key { get; init; }

    /// <summary>Empty: from that day on nothing is set, and the region's description holds again.</summary>
    public required string Value { get; init; }

    /// <summary>The first day it is in force, in China.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The number of the document it follows from; null where a setting needs none.</summary>
    public string? DocumentNumber { get; init; }

    public string? DocumentTitle { get; init; }

    public required Guid SetByAccountId { get; init; }

    public required string SetBy { get; init; }

    public required string SetByBody { get; init; }

    public required DateTimeOffset SetAt { get; init; }

    /// <summary>《title》（number）, as documents cite one another; null where none is named.</summary>
    public string? Document =>
        (DocumentTitle, DocumentNumber) switch
        {
            ({ Length: > 0 } title, { Length: > 0 } number) => $"《{title}》（{number}）",
            ({ Length: > 0 } title, _) => $"《{title}》",
            (_, { Length: > 0 } number) => number,
            _ => null,
        };
}
