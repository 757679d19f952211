namespace Platform.Settings;

/// <summary>A value to be set.</summary>
/// <param name="Value">Null or empty takes the setting back.</param>
public sealed record NewSetting(string RegionCode, string Key, string? Value, DateOnly From)
{
    public string? DocumentNumber { get; init; }

    public string? DocumentTitle { get; init; }
}
