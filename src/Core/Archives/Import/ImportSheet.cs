using System.Text;

namespace Platform.Archives;

/// <summary>A sheet of the import: the workers, or one kind of rows of the form.</summary>
/// <param name="Rows">The key of the form's repeated rows; null for the workers.</param>
internal sealed record ImportSheet(string Name, string? Rows, IReadOnlyList<ImportColumn> Columns)
{
    public ImportColumn Serial => Columns.First(column => column.Role is ColumnRole.Serial);

    /// <summary>A heading as people leave it: with or without the star, blanks, brackets of either width.</summary>
    public static string Bare(string heading) =>
        string.Concat(
            heading
                .Normalize(NormalizationForm.FormKC)
                .Replace("(必填)", "", StringComparison.Ordinal)
                .Where(sign => !char.IsWhiteSpace(sign) && sign is not '*')
        );
}
