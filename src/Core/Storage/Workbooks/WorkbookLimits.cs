namespace Platform.Storage;

/// <summary>How much of a workbook is read.</summary>
/// <param name="Rows">Rows with content on one sheet.</param>
/// <param name="Columns">Columns beyond are not looked at.</param>
/// <param name="UnpackedBytes">A workbook is a packed file; one that swells beyond this is a trap or a mistake.</param>
public sealed record WorkbookLimits(
    int Rows = 60_000,
    int Columns = 200,
    long UnpackedBytes = 400 * FileStoreOptions.Megabyte
)
{
    /// <summary>Rows looked at to find those with content: a mark far below the table does not make it long.</summary>
    internal const int LastRow = 300_000;
}
