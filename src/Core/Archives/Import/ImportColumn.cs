using Platform.Regions;

namespace Platform.Archives;

/// <summary>A column of a sheet of the import.</summary>
/// <param name="Field">What the form asks; null where <paramref name="Role"/> is no answer.</param>
/// <param name="Conditions">When the form asks it, in words; empty for always.</param>
internal sealed record ImportColumn(string Heading, ColumnRole Role, Field? Field, string Conditions)
{
    /// <summary>A file without the column cannot be read.</summary>
    public required bool IsRequired { get; init; }

    /// <summary>What may be chosen; empty where anything may be written.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];

    public string Help { get; init; } = "";

    public string HeadingShown => IsRequired ? Heading + " *" : Heading;
}
