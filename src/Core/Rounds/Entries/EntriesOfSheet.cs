using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Rounds;

/// <summary>Reads what a union entered on a sheet.</summary>
internal static class EntriesOfSheet
{
    /// <summary>What was not struck out, the earliest first.</summary>
    public static async Task<IReadOnlyList<EnteredLine>> ReadAsync(
        PlatformDb db,
        Guid roundId,
        string sheetCode,
        int bodyId
    )
    {
        var entries = await db
            .RoundEntries.AsNoTracking()
            .Where(entry =>
                entry.RoundId == roundId
                && entry.SheetCode == sheetCode
                && entry.BodyId == bodyId
                && entry.StruckOutAt == null
            )
            .OrderBy(entry => entry.EnteredAt)
            .ToListAsync();
        var ids = entries.ConvertAll(entry => entry.Id.ToString());
        var files = await db
            .StoredFiles.AsNoTracking()
            .Where(file => file.OwnerKind == FilesOfEntries.Owner && ids.Contains(file.OwnerId!))
            .OrderBy(file => file.UploadedAt)
            .ToListAsync();
        var byEntry = files.ToLookup(file => file.OwnerId);
        return [.. entries.Select(entry => new EnteredLine(entry, [.. byEntry[entry.Id.ToString()]]))];
    }

    public static SheetCell Cell(SheetColumn column, EnteredLine line)
    {
        if (column.Measure is SheetMeasure.Attachments)
        {
            return SheetCell.Of(line.Files.Count);
        }

        var typed = line.Entry.Values.GetValueOrDefault(column.Of!);
        return column.Measure switch
        {
            SheetMeasure.TypedNumber
                when int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) =>
                SheetCell.Of(number),
            SheetMeasure.TypedDay when DateOnly.TryParse(typed, CultureInfo.InvariantCulture, out var day) =>
                SheetCell.Of(day),
            _ => SheetCell.Of(typed),
        };
    }
}
