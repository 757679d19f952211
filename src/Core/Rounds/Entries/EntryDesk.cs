using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Rounds;

/// <summary>Keeps what a union enters by hand on a sheet, e.g. its publicity, until the sheet is handed up and after.</summary>
public sealed class EntryDesk(IPlatformDbs dbs, IFileStore store, AuditTrail trail, TimeProvider time)
{
    private const int LongestValue = 500;

    /// <param name="values">What was typed, by <see cref="SheetColumn.Of"/>.</param>
    /// <exception cref="NotFoundException">There is no such sheet, or the actor's union does not hand it up.</exception>
    /// <exception cref="RuleException">Nothing was typed, or something that is no number or day where one is asked for.</exception>
    public async Task<Guid> AddAsync(
        Actor actor,
        Guid roundId,
        string sheetCode,
        IReadOnlyDictionary<string, string?> values
    )
    {
        await using var db = dbs.Open(actor.Scope);
        var columns = await ColumnsAsync(db, actor, roundId, sheetCode);
        var typed = columns
            .Select(column => (column, Value: Value(column, values.GetValueOrDefault(column.Of!))))
            .Where(one => one.Value is not null)
            .ToDictionary(one => one.column.Of!, one => one.Value!);
        var first = columns[0];
        if (!typed.ContainsKey(first.Of!))
        {
            throw new RuleException($"请填写{first.Heading}") { Field = first.Of };
        }

        var entry = new RoundEntry
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            RoundId = roundId,
            SheetCode = sheetCode,
            BodyId = actor.BodyId,
            Values = typed,
            EnteredById = actor.AccountId,
            EnteredByName = actor.Name,
            EnteredAt = time.GetUtcNow(),
        };
        db.RoundEntries.Add(entry);
        Record(db, actor, "round-entry-added", entry);
        await db.SaveChangesAsync();
        return entry.Id;
    }

    /// <summary>Takes an entry off the sheet; what was handed up with it stays as it was.</summary>
    /// <exception cref="NotFoundException">There is none, or it is another union's.</exception>
    public async Task StrikeOutAsync(Actor actor, Guid entryId)
    {
        await using var db = dbs.Open(actor.Scope);
        var entry = await FindAsync(db, actor, entryId);
        entry.StrikeOut(actor.Name, time.GetUtcNow());
        Record(db, actor, "round-entry-struck-out", entry);
        await db.SaveChangesAsync();
    }

    /// <summary>A photograph, a leaflet, a copy of an article.</summary>
    /// <exception cref="NotFoundException">There is none, or it is another union's.</exception>
    /// <exception cref="RuleException">Not a picture or document that is taken.</exception>
    public async Task AttachAsync(
        Actor actor,
        Guid entryId,
        Stream content,
        string fileName,
        CancellationToken cancellation = default
    )
    {
        await using var db = dbs.Open(actor.Scope);
        var entry = await FindAsync(db, actor, entryId);
        var stored = await store.SaveAsync(db, content, fileName, actor.AccountId, cancellation);
        stored.BelongTo(FilesOfEntries.Owner, entry.Id);
        Record(db, actor, "round-entry-attached", entry);
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>The columns that are typed, in the sheet's order.</summary>
    private static async Task<List<SheetColumn>> ColumnsAsync(
        PlatformDb db,
        Actor actor,
        Guid roundId,
        string sheetCode
    )
    {
        var (round, union) = await RoundDesk.FindAsync(db, actor, roundId, unionId: null);
        var sheet = round.Sheets.FirstOrDefault(one => one.Code == sheetCode);
        var columns = sheet is null || !SheetDesk.HandsUp(round, sheet, union) ? [] : TypedColumns(sheet);
        return columns.Count == 0 ? throw new NotFoundException() : columns;
    }

    /// <summary>What is typed on a sheet, in its order; empty for one that is only counted.</summary>
    public static List<SheetColumn> TypedColumns(ReportSheet sheet) =>
        [
            .. sheet
                .Parts.SelectMany(part => part.Columns)
                .Where(column =>
                    column.Measure is SheetMeasure.TypedText or SheetMeasure.TypedNumber or SheetMeasure.TypedDay
                ),
        ];

    private static async Task<RoundEntry> FindAsync(PlatformDb db, Actor actor, Guid entryId)
    {
        var entry = await db.RoundEntries.SingleOrDefaultAsync(row =>
            row.Id == entryId && row.BodyId == actor.BodyId && row.StruckOutAt == null
        );
        return entry is not null && actor.WorksOnCases ? entry : throw new NotFoundException();
    }

    private string? Value(SheetColumn column, string? typed)
    {
        var value = TypedText.Optional(typed, LongestValue, column.Of!);
        if (value is null)
        {
            return null;
        }

        return column.Measure switch
        {
            SheetMeasure.TypedNumber
                when !int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _) =>
                throw new RuleException($"{column.Heading}请填写整数") { Field = column.Of },
            SheetMeasure.TypedDay => Day(column, value),
            _ => value,
        };
    }

    private string Day(SheetColumn column, string value) =>
        !DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? throw new RuleException($"{column.Heading}请填写日期") { Field = column.Of }
        : day > ChinaTime.Today(time) ? throw new RuleException($"{column.Heading}不能晚于今天") { Field = column.Of }
        : value;

    private void Record(PlatformDb db, Actor actor, string action, RoundEntry entry) =>
        trail.Record(db, actor.InTrail, action, "round", entry.RoundId, new { Sheet = entry.SheetCode });
}
