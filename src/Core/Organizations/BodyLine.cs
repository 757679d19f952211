namespace Platform.Organizations;

/// <summary>A body as a list or the tree shows it.</summary>
/// <param name="Below">How many bodies stand directly below it, closed ones included.</param>
public sealed record BodyLine(
    int Id,
    string Name,
    BodyKind Kind,
    string? ParentName,
    string? DivisionCode,
    string? Telephone,
    DateOnly? ClosedOn,
    int Below
);
