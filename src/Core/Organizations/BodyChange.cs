namespace Platform.Organizations;

/// <summary>A body's data as they shall be.</summary>
/// <param name="Version">The version the person saw.</param>
public sealed record BodyChange(int Version, string Name)
{
    public string? DivisionCode { get; init; }

    public string? Telephone { get; init; }

    /// <summary>Only for a primary union.</summary>
    public int? DepartmentId { get; init; }
}
