using Microsoft.EntityFrameworkCore;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Storage.Lists;

public class KeysetTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private readonly FakeClock _clock = new();

    [Fact]
    public async Task Every_row_is_shown_once_newest_first_however_many_came_at_the_same_instant()
    {
        await using var db = database.Open();
        var trail = new AuditTrail(_clock);
        for (var row = 0; row < 53; row++)
        {
            trail.Record(db, AuditActor.System, "row-made", "keyset", row);
            if (row % 7 == 0)
            {
                _clock.Advance(TimeSpan.FromSeconds(1));
            }
        }

        await db.SaveChangesAsync();

        var shown = new List<AuditEntry>();
        KeysetPosition<long>? after = null;
        do
        {
            var page = await Rows(db, after).ToPageAsync(10, entry => new KeysetPosition<long>(entry.At, entry.Id));
            Assert.InRange(page.Rows.Count, 1, 10);
            shown.AddRange(page.Rows);
            after = page.Next;
        } while (after is not null);

        var all = await db.AuditEntries.Where(entry => entry.SubjectKind == "keyset").ToListAsync();
        Assert.Equal(53, all.Count);
        Assert.Equal(
            all.OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id).Select(entry => entry.Id),
            shown.Select(entry => entry.Id)
        );
    }

    [Fact]
    public async Task A_row_that_comes_in_meanwhile_shifts_nothing()
    {
        await using var db = database.Open();
        var trail = new AuditTrail(_clock);
        for (var row = 0; row < 4; row++)
        {
            trail.Record(db, AuditActor.System, "row-made", "shift", row);
            _clock.Advance(TimeSpan.FromSeconds(1));
        }

        await db.SaveChangesAsync();
        var rows = db.AuditEntries.Where(entry => entry.SubjectKind == "shift");
        var first = await rows.NewestFirst(entry => entry.At, entry => entry.Id)
            .ToPageAsync(2, entry => new KeysetPosition<long>(entry.At, entry.Id));
        trail.Record(db, AuditActor.System, "row-made", "shift", 4);
        await db.SaveChangesAsync();

        var second = await rows.NewestFirst(entry => entry.At, entry => entry.Id, first.Next)
            .ToPageAsync(2, entry => new KeysetPosition<long>(entry.At, entry.Id));

        Assert.Equal(["3", "2"], first.Rows.Select(entry => entry.SubjectId));
        Assert.Equal(["1", "0"], second.Rows.Select(entry => entry.SubjectId));
        Assert.Null(second.Next);
    }

    [Fact]
    public async Task The_condition_begins_with_the_range_an_index_answers()
    {
        await using var db = database.Open();

        var sql = Rows(db, new(_clock.Now.ToUniversalTime(), 5)).ToQueryString();

        Assert.Contains("""e."At" <= @At AND (e."At" < @At OR e."Id" < @Id)""", sql, StringComparison.Ordinal);
    }

    private static IQueryable<AuditEntry> Rows(PlatformDb db, KeysetPosition<long>? after) =>
        db
            .AuditEntries.Where(entry => entry.SubjectKind == "keyset")
            .NewestFirst(entry => entry.At, entry => entry.Id, after);
}
