using Microsoft.EntityFrameworkCore;
using Platform.Editions;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Archives;

/// <summary>The rows of a file in which something was found, as they were handed in, with a column that says what.</summary>
public sealed class ImportFindingsFile(
    IPlatformDbs dbs,
    ImportChecker checker,
    EditionRegister editions,
    Catalogue catalogue,
    AuditTrail audit
)
{
    /// <summary>Put on record: the rows are not masked.</summary>
    /// <exception cref="NotFoundException">There is none, or the actor must not know of it.</exception>
    /// <exception cref="RuleException">The file cannot be read, or the region is no longer in force.</exception>
    public async Task WriteAsync(Actor actor, Guid id, Stream target, CancellationToken cancellation = default)
    {
        await using var db = dbs.Open(actor.Scope);
        var import = await ImportDesk.FindAsync(db, actor, id);
        var region = catalogue.Find(import.RegionCode) ?? throw new RuleException("这个地区的规则没有启用。");
        var form = ImportForm.Of(region, await editions.ReadAsync(db, import.EditionHash));
        var workbook = await checker.ReadAsync(db, import, cancellation);
        var findings = (
            await db
                .ImportFindings.AsNoTracking()
                .Where(finding => finding.ImportId == id)
                .OrderBy(finding => finding.Sequence)
                .ToListAsync(cancellation)
        ).ToLookup(finding => (finding.Sheet, finding.Row));
        audit.Record(db, actor.InTrail, "archive-import-findings-exported", ImportDesk.FileOwner, id);
        await db.SaveChangesAsync(cancellation);
        WorkbookWriter.Write(
            target,
            [
                .. form
                    .Sheets.Select(sheet => FoundSheet.Of(sheet, workbook))
                    .OfType<FoundSheet>()
                    .Select(sheet => SheetOf(sheet, findings)),
            ]
        );
    }

    private static Worksheet SheetOf(FoundSheet sheet, ILookup<(string, int), ImportFinding> findings)
    {
        var columns = sheet.Sheet.Columns;
        return new(
            sheet.Name,
            [
                new("问题") { Width = 60, IsText = true },
                new("原行号") { Width = 8 },
                .. columns.Select(column => new WorksheetColumn(column.HeadingShown) { Width = 18, IsText = true }),
            ]
        )
        {
            Rows = sheet
                .Rows.Where(row => findings[(sheet.Name, row.Number)].Any())
                .Select(row =>
                    (IReadOnlyList<object?>)
                        [
                            string.Join("\n", findings[(sheet.Name, row.Number)].Select(InWords)),
                            row.Number,
                            .. columns.Select(column => sheet.CellOf(row, column).Text),
                        ]
                ),
            IsLandscape = true,
        };
    }

    private static string InWords(ImportFinding finding) =>
        finding.Column is { } column
            ? $"{WorkbookReader.LetterOf(column)} 列“{finding.Heading}”：{finding.Message}"
            : finding.Message;
}
