namespace Platform.Cases;

/// <summary>A call as the officer describes it.</summary>
/// <param name="Points">The points of the script that were said.</param>
public sealed record CallRequest(
    string Number,
    string SpokenTo,
    DateTimeOffset CalledAt,
    IReadOnlyList<string> Points,
    string? Remark
);
