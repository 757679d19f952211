using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Platform.Storage;

/// <summary>Writes Excel files (xlsx). Text stays text, whatever it begins with; long numbers never become amounts.</summary>
public static class WorkbookWriter
{
    /// <summary>The type of the file for a download.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <param name="target">May be one that cannot seek; it stays open.</param>
    public static void Write(Stream target, params IReadOnlyList<Worksheet> sheets)
    {
        using var buffer = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(buffer, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = WorkbookStyles.Make();
            var tabs = new Sheets();
            foreach (var (place, sheet) in sheets.Index())
            {
                var part = workbook.AddNewPart<WorksheetPart>();
                new WorksheetWriter(sheet).Write(part);
                tabs.Append(
                    new Sheet
                    {
                        Id = workbook.GetIdOfPart(part),
                        SheetId = (uint)place + 1,
                        Name = sheet.Name,
                    }
                );
            }

            workbook.Workbook = new Workbook(tabs);
        }

        buffer.Position = 0;
        buffer.CopyTo(target);
    }
}
