using Platform.Cases;
using Platform.Exits;
using Platform.Organizations;
using Platform.Regions;
using Platform.Rounds;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Rounds;

public sealed class RoundTests : IAsyncLifetime
{
    private static readonly Dictionary<string, string?> Summary = new()
    {
        ["做法经验"] = "逐户走访",
        ["存在问题"] = "人手不足",
        ["意见建议"] = "增加培训",
    };

    private readonly RoundWorld _world = new();

    private RoundDesk Desk => _world.Get<RoundDesk>();

    private RoundReportDesk Reports => _world.Get<RoundReportDesk>();

    public Task InitializeAsync() => _world.InitializeAsync();

    public Task DisposeAsync() => _world.DisposeAsync();

    [Theory]
    [InlineData("unit", "2018-03-10", "2018-03-20", "东岭县总工会")]
    [InlineData("county", "2018-03-20", "2018-03-31", "白河市总工会")]
    [InlineData("city", "2018-03-31", null, "青禾省总工会")]
    public async Task Everybody_sees_their_own_day_and_the_next_one_up(string who, string due, string? next, string to)
    {
        var id = await _world.OpenRoundAsync(_world.CityLead);
        var actor = who switch
        {
            "unit" => _world.UnitOfficer,
            "county" => _world.CountyLead,
            _ => _world.CityLead,
        };

        var duty = (await Desk.ViewAsync(actor, id)).Duty;

        Assert.Equal(Day(due), duty.DueOn);
        Assert.Equal(next is null ? null : Day(next), duty.NextDueOn);
        Assert.Equal(to, duty.ToBodyName);
    }

    [Theory]
    [InlineData("unit", "2018-04-14", "东岭县总工会")]
    [InlineData("direct", "2018-04-20", "白河市总工会")]
    [InlineData("other", null, "西泽县总工会")]
    public async Task A_day_may_be_for_one_area_only(string who, string? due, string to)
    {
        var unions = _world.Unions;
        var unit = who switch
        {
            "unit" => unions.Unit,
            "direct" => unions.DirectUnit,
            _ => unions.OtherUnit,
        };
        var id = await _world
            .Get<RoundOpeningDesk>()
            .OpenAsync(
                _world.CityLead,
                new NewRound(SampleRegion.Code, null, RoundKind.Survey, 2018)
                {
                    Name = "摸底",
                    Documents = "白工发〔2018〕5号",
                    Deadlines =
                    [
                        Of(Party.CountyAssistanceCentre, new(2018, 4, 14), unions.County.DivisionCode),
                        Of(Party.CityAssistanceCentre, new(2018, 4, 20), unions.City.DivisionCode),
                    ],
                }
            );

        var duty = (await Desk.ViewAsync(await unions.ActorAsync(unit, Role.Officer), id)).Duty;

        Assert.Equal(due is null ? null : Day(due), duty.DueOn);
        Assert.Equal(to, duty.ToBodyName);

        static RoundDeadline Of(Party to, DateOnly on, string? area) =>
            new(Party.PrimaryUnion, to, on, area, null, null);
    }

    [Fact]
    public async Task Where_an_archive_stands_follows_from_what_happened_since_the_start_only()
    {
        var before = await _world.ArchiveAsync();
        await _world.VerifyAsync(before);
        await _world.CaseAsync(before, CaseStatus.Completed);
        var (kept, completed, begun, gone, sealedOne) = (
            await _world.ArchiveAsync(),
            await _world.ArchiveAsync(),
            await _world.ArchiveAsync(),
            await _world.ArchiveAsync(),
            await _world.ArchiveAsync()
        );
        var left = await _world.ArchiveAsync();
        await _world.CloseAsync(left, ExitKind.Graduated);
        _world.Clock.Advance(TimeSpan.FromDays(1));
        var id = await _world.OpenRoundAsync();
        _world.Clock.Advance(TimeSpan.FromDays(1));

        await _world.VerifyAsync(kept);
        await _world.CaseAsync(completed, CaseStatus.Completed);
        await _world.CaseAsync(begun);
        await _world.CloseAsync(gone, ExitKind.Graduated);
        await _world.CloseAsync(sealedOne, ExitKind.Sealed);
        var opened = await _world.ArchiveAsync();

        var lines = (await Desk.LinesAsync(_world.UnitOfficer, id, _world.Unions.Unit.Id)).Rows.ToDictionary(
            line => line.Line.ArchiveId,
            line => (line.State, line.ExitKind)
        );
        Assert.Equal(6, lines.Count);
        Assert.Equal((LineState.Untouched, null), lines[before]);
        Assert.Equal((LineState.Kept, null), lines[kept]);
        Assert.Equal((LineState.Kept, null), lines[completed]);
        Assert.Equal((LineState.InProgress, null), lines[begun]);
        Assert.Equal((LineState.Exited, ExitKind.Graduated), lines[gone]);
        Assert.Equal((LineState.Exited, ExitKind.Sealed), lines[sealedOne]);
        Assert.DoesNotContain(left, lines.Keys);
        Assert.DoesNotContain(opened, lines.Keys);
        var expected = new RoundFigures
        {
            Total = 6,
            Untouched = 1,
            InProgress = 1,
            Kept = 2,
            Graduated = 1,
            Sealed = 1,
            Opened = 1,
        };
        foreach (var actor in new[] { _world.UnitOfficer, _world.CountyLead, _world.CityLead })
        {
            Assert.Equal(expected, (await Desk.ViewAsync(actor, id)).Figures);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData(CaseStatus.Completed)]
    public async Task The_case_that_opened_an_archive_verifies_nothing_anew(CaseStatus? end)
    {
        var opening = Guid.NewGuid();
        var archive = await _world.ArchiveAsync(caseId: opening);
        var id = await _world.OpenRoundAsync();
        _world.Clock.Advance(TimeSpan.FromDays(1));

        await _world.CaseAsync(archive, end, opening);

        Assert.Equal(1, (await Desk.ViewAsync(_world.UnitOfficer, id)).Figures.Untouched);
    }

    [Fact]
    public async Task A_proposed_exit_shows_until_it_is_decided_also_where_the_archive_was_kept_before()
    {
        var archive = await _world.ArchiveAsync();
        var id = await _world.OpenRoundAsync();
        await _world.VerifyAsync(archive);

        await _world
            .Get<ExitDesk>()
            .ProposeAsync(
                _world.UnitOfficer,
                archive,
                new ExitProposal(ExitKind.Graduated, "已脱困", ExitOrigin.Round) { SourceId = id }
            );

        Assert.Equal(1, (await Desk.ViewAsync(_world.CountyLead, id)).Figures.ExitProposed);
    }

    [Fact]
    public async Task Lines_come_page_by_page_and_by_state()
    {
        var archives = new List<Guid>();
        for (var count = 0; count < 5; count++)
        {
            archives.Add(await _world.ArchiveAsync());
        }

        var id = await _world.OpenRoundAsync();
        await _world.VerifyAsync(archives[3]);
        var unit = _world.Unions.Unit.Id;

        var first = await Desk.LinesAsync(_world.UnitOfficer, id, unit, pageSize: 3);
        var second = await Desk.LinesAsync(_world.UnitOfficer, id, unit, after: first.Next, pageSize: 3);

        Assert.Equal(archives.Order(), first.Rows.Concat(second.Rows).Select(line => line.Line.ArchiveId).Order());
        Assert.Equal(
            archives[3],
            Assert.Single((await Desk.LinesAsync(_world.UnitOfficer, id, unit, LineState.Kept)).Rows).Line.ArchiveId
        );
    }

    [Fact]
    public async Task Each_union_sees_those_directly_below_it_and_what_is_overdue()
    {
        await _world.ArchiveAsync();
        await _world.ArchiveAsync(_world.Unions.DirectUnit);
        await _world.ArchiveAsync(_world.Unions.OtherUnit);
        var id = await _world.OpenRoundAsync(_world.CityLead);
        _world.Clock.GoTo(new(2018, 3, 21));
        await Reports.ReportAsync(_world.CountyLead, id, new NewReport { Summary = Summary });

        var city = await Desk.ViewAsync(_world.CityLead, id);
        var county = await Desk.ViewAsync(_world.CityLead, id, _world.Unions.County.Id);

        Assert.Equal(3, city.Figures.Total);
        Assert.Equal(
            [("白河市公共交通公司工会", false), ("东岭县总工会", false), ("西泽县总工会", true)],
            city.Below.OrderBy(one => one.BodyId == _world.Unions.OtherCounty.Id)
                .ThenBy(one => one.HasBelow)
                .Select(one => (one.Name, one.IsOverdue))
        );
        Assert.True(city.Below.Single(one => one.BodyId == _world.Unions.County.Id).Report!.IsLate);
        Assert.Equal(1, county.Figures.Total);
        Assert.Equal("东岭县教育系统工会", Assert.Single(county.Below).Name);
        Assert.True((await Desk.ViewAsync(_world.UnitOfficer, id)).IsOverdue);
    }

    [Fact]
    public async Task A_report_stays_as_it_was_made_though_the_archives_go_on()
    {
        var archive = await _world.ArchiveAsync();
        var id = await _world.OpenRoundAsync(_world.CityLead);
        var report = await Reports.ReportAsync(_world.UnitOfficer, id, new NewReport { Remark = "已全部走访" });

        await _world.VerifyAsync(archive);

        var made = (await Reports.ViewAsync(_world.CountyLead, report)).Report;
        Assert.Equal((1, 0, 1), (made.Figures.Total, made.Figures.Kept, made.Figures.Untouched));
        Assert.Equal("已全部走访", made.Remark);
        Assert.Equal(1, (await Desk.ViewAsync(_world.UnitOfficer, id)).Figures.Kept);
        Assert.False(made.IsLate);
    }

    [Fact]
    public async Task A_second_report_stands_beside_the_first()
    {
        var id = await _world.OpenRoundAsync(_world.CityLead);
        await Reports.ReportAsync(_world.UnitOfficer, id, new NewReport());
        await Reports.ReportAsync(_world.UnitOfficer, id, new NewReport { Remark = "补报" });

        var sheet = await Desk.ViewAsync(_world.UnitOfficer, id);

        Assert.Equal([2, 1], sheet.Reports.Select(one => one.Sequence));
    }

    [Fact]
    public async Task A_county_reports_with_every_point_of_the_summary_and_a_unit_without()
    {
        var id = await _world.OpenRoundAsync(_world.CityLead);

        var refused = await Assert.ThrowsAsync<RuleException>(() =>
            Reports.ReportAsync(
                _world.CountyLead,
                id,
                new NewReport { Summary = new Dictionary<string, string?>(Summary) { ["存在问题"] = " " } }
            )
        );

        Assert.Equal("存在问题", refused.Field);
        await Reports.ReportAsync(_world.UnitOfficer, id, new NewReport());
        var report = await Reports.ReportAsync(_world.CountyLead, id, new NewReport { Summary = Summary });
        Assert.Equal(
            "增加培训",
            (await Reports.ViewAsync(_world.CityLead, report))
                .Report.Summary.Single(one => one.Point == "意见建议")
                .Text
        );
    }

    [Fact]
    public async Task The_report_of_the_union_that_opened_it_ends_the_round()
    {
        var archive = await _world.ArchiveAsync();
        var id = await _world.OpenRoundAsync();
        Assert.Single(await Desk.OwedAsync(_world.UnitOfficer));

        await Reports.ReportAsync(_world.CountyLead, id, new NewReport { Summary = Summary });
        _world.Clock.Advance(TimeSpan.FromDays(300));
        await _world.VerifyAsync(archive);

        Assert.Equal(1, (await Desk.ViewAsync(_world.CountyLead, id)).Figures.Untouched);
        Assert.Empty(await Desk.OwedAsync(_world.UnitOfficer));
    }

    [Fact]
    public async Task Outside_the_area_there_is_no_such_round()
    {
        await _world.ArchiveAsync();
        var id = await _world.OpenRoundAsync();
        var neighbour = await _world.Unions.ActorAsync(_world.Unions.OtherCounty, Role.Lead);
        var report = await Reports.ReportAsync(_world.CountyLead, id, new NewReport { Summary = Summary });

        Assert.Empty(await Desk.ListAsync(neighbour));
        await Assert.ThrowsAsync<NotFoundException>(() => Desk.ViewAsync(neighbour, id));
        await Assert.ThrowsAsync<NotFoundException>(() => Reports.ViewAsync(neighbour, report));
        await Assert.ThrowsAsync<NotFoundException>(() => Reports.ViewAsync(_world.UnitOfficer, report));
        await Assert.ThrowsAsync<NotFoundException>(() =>
            Desk.ViewAsync(_world.UnitOfficer, id, _world.Unions.County.Id)
        );
        Assert.Single(await Desk.ListAsync(_world.CityLead));
        await Assert.ThrowsAsync<RuleException>(() =>
            Reports.ReportAsync(_world.CityLead, id, new NewReport { Summary = Summary })
        );
    }

    [Fact]
    public async Task A_round_is_opened_by_a_lead_once_under_one_name_and_with_days_in_order()
    {
        await _world.OpenRoundAsync();
        var officer = await _world.Unions.ActorAsync(_world.Unions.County, Role.Officer);

        await Assert.ThrowsAsync<NotFoundException>(() => _world.OpenRoundAsync(officer));
        Assert.Equal(
            nameof(NewRound.Name),
            (await Assert.ThrowsAsync<RuleException>(() => _world.OpenRoundAsync())).Field
        );
        var free = new NewRound(SampleRegion.Code, null, RoundKind.Survey, 2018)
        {
            Name = "2018年困难职工摸底",
            Documents = "东工发〔2018〕5号",
            Deadlines =
            [
                new(Party.PrimaryUnion, Party.CountyUnion, new(2018, 4, 10), null, null, null),
                new(Party.CountyUnion, Party.CityUnion, new(2018, 4, 1), null, null, null),
            ],
        };
        var opening = _world.Get<RoundOpeningDesk>();
        Assert.Equal(
            nameof(NewRound.Deadlines),
            (await Assert.ThrowsAsync<RuleException>(() => opening.OpenAsync(_world.CountyLead, free))).Field
        );
        var id = await opening.OpenAsync(_world.CountyLead, free with { Deadlines = [] });
        Assert.Null((await Desk.ViewAsync(_world.CountyLead, id)).Duty.DueOn);
    }

    [Fact]
    public void The_days_of_a_plan_move_to_another_year_and_lose_their_clause()
    {
        var moved = new RoundTemplate(RoundWorld.Region, RoundWorld.Plan).DeadlinesIn(2027);

        Assert.Equal([new(2027, 3, 10), new(2027, 3, 20), new DateOnly(2027, 3, 31)], moved.Select(one => one.On));
        Assert.All(moved, one => Assert.Null(one.Clause));
    }

    private static DateOnly Day(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
}
