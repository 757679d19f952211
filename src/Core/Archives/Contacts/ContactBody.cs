namespace Platform.Archives;

/// <summary>A union whose cadres may be a household's contact person.</summary>
/// <param name="People">Those with an account, by name and title.</param>
public sealed record ContactBody(
    int Id,
    string Name,
    string? Telephone,
    IReadOnlyList<(string Name, string Title)> People
);
