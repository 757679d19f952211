using Microsoft.EntityFrameworkCore;
using Platform.Approvals;
using Platform.Core.Tests.Rounds;
using Platform.Exits;
using Platform.Inspections;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Core.Tests.Inspections;

public sealed class SpotCheckTests : IAsyncLifetime
{
    private readonly RoundWorld _world = new();
    private Actor _city = null!;

    private DrawDesk Drawing => _world.Get<DrawDesk>();

    private SpotCheckDesk Desk => _world.Get<SpotCheckDesk>();

    private CheckingDesk Checking => _world.Get<CheckingDesk>();

    public async Task InitializeAsync()
    {
        await _world.InitializeAsync();
        _city = await _world.Unions.ActorAsync(_world.Unions.City, Role.Officer);
    }

    public Task DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task A_draw_can_be_repeated_after_the_register_has_moved_on()
    {
        var archives = await FileAsync(12);
        var id = await Drawing.DrawAsync(_city, new NewDraw("一季度抽查") { Number = 5, Seed = "20180120" });
        await _world.CloseAsync(archives[0], ExitKind.Graduated);
        await FileAsync(3);

        var sheet = await Desk.ViewAsync(_city, id);
        var proof = await Drawing.ProveAsync(_city, id);

        Assert.True(proof is { PopulationHolds: true, DrawHolds: true });
        Assert.Equal((12, 5), (sheet.Check.Population, sheet.Check.Drawn));
        Assert.Equal(12, proof.Numbers.Split('\n').Length);
        Assert.Equal(
            Draw.Of("20180120", proof.Numbers.Split('\n'), 5).Select(one => one.Number),
            sheet.Lines.Select(line => line.ArchiveNumber)
        );
    }

    [Fact]
    public async Task What_was_drawn_from_is_the_live_archives_of_the_subtree()
    {
        await FileAsync(2);
        await _world.ArchiveAsync(_world.Unions.OtherUnit);
        await _world.CloseAsync(await _world.ArchiveAsync(), ExitKind.Sealed);

        Assert.Equal(3, await Drawing.PopulationAsync(_city));
        Assert.Equal(2, await Drawing.PopulationAsync(_world.CountyLead));
    }

    [Theory]
    [InlineData(0, null, nameof(NewDraw.Number))]
    [InlineData(21, null, nameof(NewDraw.Number))]
    [InlineData(1, null, nameof(NewDraw.Number))]
    [InlineData(null, 5, nameof(NewDraw.Percent))]
    [InlineData(null, 101, nameof(NewDraw.Percent))]
    [InlineData(null, null, nameof(NewDraw.Percent))]
    public async Task A_draw_keeps_to_the_documents_least_share(int? number, int? percent, string field)
    {
        await FileAsync(20);

        var refused = await Assert.ThrowsAsync<RuleException>(() =>
            Drawing.DrawAsync(_city, new NewDraw("抽查") { Number = number, Percent = percent })
        );

        Assert.Equal(field, refused.Field);
        await Drawing.DrawAsync(_city, new NewDraw("抽查") { Percent = 10 });
    }

    [Fact]
    public async Task Where_no_document_orders_it_the_occasion_is_asked_for()
    {
        await FileAsync(1);
        var province = await _world.Unions.ActorAsync(_world.Unions.Province, Role.Officer);

        Assert.Null(await Drawing.RuleForAsync(province));
        var refused = await Assert.ThrowsAsync<RuleException>(() =>
            Drawing.DrawAsync(province, new NewDraw("抽查") { Number = 1 })
        );

        Assert.Equal(nameof(NewDraw.Occasion), refused.Field);
        await Drawing.DrawAsync(province, new NewDraw("抽查") { Number = 1, Occasion = "年度督查" });
    }

    [Fact]
    public async Task Counties_and_units_draw_none()
    {
        await FileAsync(1);

        await Assert.ThrowsAsync<NotFoundException>(() =>
            Drawing.DrawAsync(_world.CountyLead, new NewDraw("抽查") { Number = 1 })
        );
    }

    [Fact]
    public async Task A_fault_is_sent_back_mended_answered_and_looked_at_again()
    {
        var line = await DrawnAsync();

        await Checking.FindAsync(_city, line.Id, 0, isSound: false, "收入证明缺单位盖章");
        await Checking.SendBackAsync(_city, line.Id, 1, "补盖公章后重新上传", new(2018, 2, 20));
        var waiting = Assert.Single(await Desk.WaitingAsync(_world.UnitOfficer, 10));
        Assert.Equal(new DateOnly(2018, 2, 20), waiting.MendBy);
        await Checking.AnswerAsync(_world.UnitOfficer, line.Id, 2, "已补盖并重新上传");
        await Checking.ConfirmAsync(_city, line.Id, 3, "复核属实");

        var sheet = await Desk.LineAsync(_city, line.Id);
        Assert.Equal(SpotCheckStatus.Mended, sheet.Line.Status);
        Assert.Equal(
            [SpotCheckStatus.Faulty, SpotCheckStatus.SentBack, SpotCheckStatus.Answered, SpotCheckStatus.Mended],
            sheet.Entries.Select(entry => entry.Status)
        );
        Assert.Empty(await Desk.WaitingAsync(_world.UnitOfficer, 10));
    }

    [Fact]
    public async Task A_check_proposes_the_exit_of_an_archive_that_does_not_belong()
    {
        var line = await DrawnAsync();
        await Checking.FindAsync(_city, line.Id, 0, isSound: false, "家庭收入已超过标准");

        await Checking.ProposeExitAsync(_city, line.Id, 1, ExitKind.Graduated, "收入超过标准", "本人已就业");

        var exit = Assert.Single(await _world.Get<ExitDesk>().OfArchiveAsync(_city, line.ArchiveId));
        Assert.Equal((ExitOrigin.Check, line.Id), (exit.Origin, exit.SourceId));
        Assert.Equal(SpotCheckStatus.ExitProposed, (await Desk.LineAsync(_city, line.Id)).Line.Status);
    }

    [Fact]
    public async Task Being_drawn_is_not_announced_and_others_findings_are_nobodys_business()
    {
        await _world.ArchiveAsync(_world.Unions.OtherUnit);
        var line = await DrawnAsync();
        var other = await _world.Unions.ActorAsync(_world.Unions.OtherCounty, Role.Officer);

        await Assert.ThrowsAsync<NotFoundException>(() => Desk.LineAsync(_world.UnitOfficer, line.Id));
        await Assert.ThrowsAsync<NotFoundException>(() => Desk.ViewAsync(_world.UnitOfficer, line.CheckId));
        await Checking.FindAsync(_city, line.Id, 0, isSound: true, "与实际一致");

        Assert.Single((await Desk.ViewAsync(_world.UnitOfficer, line.CheckId)).Lines);
        await Assert.ThrowsAsync<NotFoundException>(() => Desk.LineAsync(other, line.Id));
        await Assert.ThrowsAsync<NotFoundException>(() => Drawing.ProveAsync(_world.UnitOfficer, line.CheckId));
    }

    [Fact]
    public async Task Only_whoever_drew_checks_and_only_who_made_the_archive_answers()
    {
        var line = await DrawnAsync();
        await Checking.FindAsync(_city, line.Id, 0, isSound: false, "缺材料");

        await Assert.ThrowsAsync<RuleException>(() =>
            Checking.SendBackAsync(_world.CountyLead, line.Id, 1, "补材料", new(2018, 2, 20))
        );
        await Checking.SendBackAsync(_city, line.Id, 1, "补材料", new(2018, 2, 20));
        await Assert.ThrowsAsync<RuleException>(() => Checking.AnswerAsync(_world.CountyLead, line.Id, 2, "已补"));
    }

    [Fact]
    public async Task Nobody_checks_an_archive_they_decided_on()
    {
        var line = await DrawnAsync();
        var caseId = await _world.CaseAsync(line.ArchiveId);
        await using (var db = _world.Database.Open())
        {
            db.Decisions.Add(DecisionOf(_city, caseId));
            await db.SaveChangesAsync();
        }

        await Assert.ThrowsAsync<RuleException>(() => Checking.FindAsync(_city, line.Id, 0, isSound: true, "属实"));
        var colleague = await _world.Unions.ActorAsync(_world.Unions.City, Role.Officer);
        await Checking.FindAsync(colleague, line.Id, 0, isSound: true, "属实");
    }

    [Fact]
    public async Task Whoever_comes_second_looks_again()
    {
        var line = await DrawnAsync();
        await Checking.FindAsync(_city, line.Id, 0, isSound: true, "属实");

        await Assert.ThrowsAsync<ConflictException>(() =>
            Checking.FindAsync(_city, line.Id, 0, isSound: false, "缺材料")
        );
        await Assert.ThrowsAsync<RuleException>(() =>
            Checking.SendBackAsync(_city, line.Id, 1, "补材料", new(2018, 2, 20))
        );
    }

    private async Task<IReadOnlyList<Guid>> FileAsync(int count)
    {
        var archives = new List<Guid>();
        for (var one = 0; one < count; one++)
        {
            archives.Add(await _world.ArchiveAsync());
        }

        return archives;
    }

    /// <summary>The line of an archive of the unit, which is drawn with all others.</summary>
    private async Task<SpotCheckLine> DrawnAsync()
    {
        await _world.ArchiveAsync();
        var id = await Drawing.DrawAsync(_city, new NewDraw("抽查") { Percent = 100 });
        await using var db = _world.Database.Open();
        return await db
            .SpotCheckLines.AsNoTracking()
            .SingleAsync(line => line.CheckId == id && line.PrimaryId == _world.Unions.Unit.Id);
    }

    private static Decision DecisionOf(Actor actor, Guid caseId) =>
        new()
        {
            Id = Guid.NewGuid(),
            RunId = caseId,
            Sequence = 1,
            StageCode = "review",
            StageName = "审核",
            Duty = Duty.Deciding,
            Outcome = Outcome.Passed,
            AccountId = actor.AccountId,
            PersonName = actor.Name,
            PostTitle = actor.Title,
            BodyId = actor.BodyId,
            BodyName = actor.BodyName,
            At = default,
        };
}
