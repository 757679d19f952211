namespace Platform.Organizations;

/// <summary>Everything the register says of one body.</summary>
/// <param name="Path">The bodies above it, from the actor's own body down.</param>
/// <param name="Posts">Who holds a post there today or will, by role and name.</param>
/// <param name="IsOwn">The actor's own body, which somebody above moves or closes.</param>
public sealed record BodySheet(
    Body Body,
    IReadOnlyList<BodyLine> Path,
    string? DepartmentName,
    IReadOnlyList<PostLine> Posts,
    bool IsOwn
);
