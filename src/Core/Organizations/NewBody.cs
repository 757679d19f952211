namespace Platform.Organizations;

/// <summary>A body to be added below another.</summary>
public sealed record NewBody(int ParentId, BodyKind Kind, string Name)
{
    public string? DivisionCode { get; init; }

    public string? Telephone { get; init; }

    /// <summary>Only for a primary union.</summary>
    public int? DepartmentId { get; init; }
}
