namespace Platform.Storage;

/// <summary>A cell as it was found.</summary>
/// <param name="Text">
/// Trimmed; a number with its 15 digits and a point, a day as yyyy-MM-dd, yes and no as 是 and 否. Empty for
/// <see cref="CellKind.Empty"/>.
/// </param>
public readonly record struct ReadCell(CellKind Kind, string Text)
{
    public static ReadCell Empty { get; } = new(CellKind.Empty, "");

    public bool IsEmpty => Kind is CellKind.Empty;
}
