using Microsoft.EntityFrameworkCore;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Storage.Audit;

public sealed class AuditTrailTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private static readonly AuditActor Officer = new(Guid.NewGuid(), "李明", "帮扶干事", 12);

    private readonly FakeClock _clock = new();
    private readonly string _case = Guid.NewGuid().ToString();

    private AuditTrail Trail => new(_clock, new Office());

    [Fact]
    public async Task An_entry_says_who_did_what_when_and_from_where()
    {
        await using var db = database.Open();
        Trail.Record(db, Officer, "case-accepted", "case", _case, new { Stage = "acceptance" });
        await db.SaveChangesAsync();

        var entry = await db.AuditEntries.AsNoTracking().SingleAsync(entry => entry.SubjectId == _case);
        Assert.Equal(Officer, new AuditActor(entry.AccountId, entry.ActorName, entry.PostTitle, entry.BodyId));
        Assert.Equal("case-accepted", entry.Action);
        Assert.Equal("case", entry.SubjectKind);
        Assert.Equal(_clock.Now, entry.At);
        Assert.Equal("""{"stage":"acceptance"}""", entry.Detail);
        Assert.Equal("192.0.2.7", entry.RemoteAddress);
    }

    [Fact]
    public async Task Without_the_act_there_is_no_entry()
    {
        await using (var db = database.Open())
        {
            await using var act = await db.Database.BeginTransactionAsync();
            Trail.Record(db, Officer, "case-accepted", "case", _case);
            await db.SaveChangesAsync();
            await act.RollbackAsync();
        }

        await using var after = database.Open();
        Assert.False(await after.AuditEntries.AnyAsync(entry => entry.SubjectId == _case));
    }

    [Fact]
    public async Task Numbers_of_persons_that_slip_into_the_detail_are_masked()
    {
        await using var db = database.Open();
        Trail.Record(db, Officer, "archive-opened", "archive", _case, new { Found = "371325198001010011 13800001234" });
        await db.SaveChangesAsync();

        var entry = await db.AuditEntries.AsNoTracking().SingleAsync(entry => entry.SubjectId == _case);
        Assert.Equal("""{"found":"371325********0011 138****1234"}""", entry.Detail);
    }

    [Theory]
    [InlineData("Case accepted", "case")]
    [InlineData("case-accepted", "案件")]
    public async Task Actions_and_subjects_are_codes(string action, string subject)
    {
        await using var db = database.Open();
        Assert.Throws<ArgumentException>(() => Trail.Record(db, Officer, action, subject));
    }

    private sealed class Office : IRemoteAddress
    {
        public string Current => "192.0.2.7";
    }
}
