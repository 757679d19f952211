namespace Platform.Regions;

/// <summary>Something the documents leave open. Written down so that nobody fills it from habit.</summary>
/// <param name="Topic">What is not said, in Chinese, e.g. 公示天数.</param>
/// <param name="Treatment">What the platform does instead of guessing, in Chinese.</param>
/// <param name="Where">The clause one would have expected it in.</param>
public sealed record Silence(string Topic, string Treatment, Citation Where);
