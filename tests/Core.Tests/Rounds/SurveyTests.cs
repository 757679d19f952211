using Microsoft.EntityFrameworkCore;
using Platform.Archives;
using Platform.Calendar;
using Platform.Cases;
using Platform.Organizations;
using Platform.Regions;
using Platform.Rounds;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Rounds;

/// <summary>A survey from its opening to what is handed up: units and streets by 8 March, streets every Friday.</summary>
public sealed class SurveyTests : IAsyncLifetime
{
    private static readonly SheetSignature Signature = new("工会主席甲", "工会主席", new(2023, 2, 17));

    private readonly RoundWorld _world = new();

    private Body _street = null!;
    private Body _workshop = null!;
    private Body _office = null!;
    private Actor _streetOfficer = null!;
    private Guid _round;

    private SheetDesk Sheets => _world.Get<SheetDesk>();

    private SheetFilingDesk Filing => _world.Get<SheetFilingDesk>();

    private EntryDesk Entries => _world.Get<EntryDesk>();

    public async Task InitializeAsync()
    {
        await _world.InitializeAsync();
        _street = await AddAsync(BodyKind.Township, "东岭县南桥街道总工会", _world.Unions.County);
        _workshop = await AddAsync(BodyKind.Primary, "南桥街道五金厂工会", _street);
        _office = await AddAsync(BodyKind.Primary, "东岭县档案馆工会", _world.Unions.County);
        _streetOfficer = await _world.Unions.ActorAsync(_street, Role.Officer);
        _world.Clock.GoTo(new(2023, 2, 6));
        _round = await _world
            .Get<RoundOpeningDesk>()
            .OpenAsync(
                _world.CountyLead,
                new NewRound(SampleRegion.Code, SurveyPlan.Plan.Code, RoundKind.Survey, 2023)
                {
                    Name = "2023年困难职工调查摸底",
                    Deadlines = new RoundTemplate(RoundWorld.Region, SurveyPlan.Plan).DeadlinesIn(2023),
                }
            );
        _world.Clock.Advance(TimeSpan.FromHours(1));
    }

    public Task DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task A_unit_under_a_street_has_no_day_of_its_own_and_reports_to_the_street()
    {
        var desk = _world.Get<RoundDesk>();
        var direct = await desk.ViewAsync(await _world.Unions.ActorAsync(_office, Role.Officer), _round);
        var under = await desk.ViewAsync(await _world.Unions.ActorAsync(_workshop, Role.Officer), _round);

        Assert.Equal((SurveyPlan.LastDay, "东岭县总工会"), (direct.Duty.DueOn!.Value, direct.Duty.ToBodyName));
        Assert.Equal(
            (null, "东岭县南桥街道总工会", SurveyPlan.LastDay),
            (under.Duty.DueOn, under.Duty.ToBodyName, under.Duty.NextDueOn!.Value)
        );
    }

    [Fact]
    public async Task The_latest_day_to_post_is_counted_back_from_the_deadline()
    {
        var notices = _world.Get<RoundNoticeDesk>();
        var direct = await notices.ViewAsync(_world.CountyLead, _round, _office.Id);
        var under = await notices.ViewAsync(_world.CountyLead, _round, _workshop.Id);

        foreach (var days in new[] { direct.Days, under.Days })
        {
            var day = days.First(one => one.WorkingDays == 7);
            Assert.Equal((new DateOnly(2023, 2, 24), false), (day.Latest!.Date, day.Latest.IsProvisional));
        }

        Assert.Contains("南桥街道总工会", under.Days[0].Who, StringComparison.Ordinal);
        Assert.Contains(direct.Days, day => day.WorkingDays is null && day.Latest is null);
    }

    [Fact]
    public async Task Applications_wait_for_their_notice_until_it_hangs_and_no_other_unit_sees_them()
    {
        var waiting = await _world.ApplyAsync(_workshop, "甲某");
        var posted = await _world.ApplyAsync(_workshop, "乙某");
        await _world.PostAsync(posted);
        await _world.EndAsync(await _world.ApplyAsync(_workshop, "丙某"), CaseStatus.Withdrawn);
        var notices = _world.Get<RoundNoticeDesk>();

        var street = await notices.ViewAsync(_streetOfficer, _round);
        var office = await notices.ViewAsync(await _world.Unions.ActorAsync(_office, Role.Officer), _round);

        Assert.Equal((waiting, 1), (Assert.Single(street.Unposted).Id, street.Count));
        Assert.Empty(office.Unposted);
    }

    [Fact]
    public async Task A_survey_tells_how_its_applications_stand()
    {
        await _world.ApplyAsync(_workshop, "甲某");
        await _world.EndAsync(await _world.ApplyAsync(_workshop, "乙某"), CaseStatus.Denied);
        await _world.EndAsync(await _world.ApplyAsync(_office, "丙某"), CaseStatus.Completed);
        var kept = await _world.ArchiveAsync();
        await _world.VerifyAsync(kept);
        await _world.CloseAsync(await _world.ArchiveAsync(), ExitKind.Graduated);

        var sheet = await _world.Get<RoundDesk>().ViewAsync(_world.CountyLead, _round);

        Assert.Equal(
            new RoundFigures
            {
                Applied = 3,
                Underway = 1,
                Denied = 1,
                Finished = 1,
                Opened = 2,
                Verified = 1,
                Left = 1,
            },
            sheet.Figures
        );
        Assert.Equal(new StageCount("基层工会审核", 1), Assert.Single(sheet.Stages));
    }

    [Fact]
    public async Task Changes_reported_while_it_runs_are_counted_week_by_week_and_for_the_round()
    {
        await ChangeAsync(_workshop);
        _world.Clock.GoTo(new(2023, 2, 14));
        await ChangeAsync(_workshop);
        await ChangeAsync(_office);

        var district = await _world.Get<RoundDesk>().ViewAsync(_world.CountyLead, _round);
        var street = await _world.Get<RoundDesk>().ViewAsync(_streetOfficer, _round);
        var ledger = await Sheets.DrawAsync(_streetOfficer, _round, SurveyPlan.Ledger);

        Assert.Equal(new ReportedChanges(ChangeKind.Left, 3, 3), Assert.Single(district.Changes));
        Assert.Equal(new ReportedChanges(ChangeKind.Left, 2, 2), Assert.Single(street.Changes));
        Assert.Equal(
            ["南桥街道五金厂工会", "1", "2"],
            Assert.Single(ledger.Drawn.Parts[1].Rows).Select(cell => cell.InWords)
        );
    }

    [Fact]
    public async Task A_unit_below_a_sector_union_hands_its_sheet_up_past_it()
    {
        var sector = await AddAsync(BodyKind.Sector, "东岭县教育工会", _world.Unions.County);
        var school = await AddAsync(BodyKind.Primary, "东岭县第一中学工会", sector);

        var below = (await Sheets.PapersAsync(_world.CountyLead, _round)).Below;

        Assert.Equal(
            ["情况汇总表"],
            below.Single(one => one.BodyId == school.Id).Sheets.Select(duty => duty.Sheet.Name)
        );
        Assert.DoesNotContain(below, one => one.BodyId == sector.Id || one.BodyId == _workshop.Id);
    }

    [Fact]
    public async Task The_summary_lists_households_without_any_number_of_theirs_and_counts_them()
    {
        await _world.ApplyAsync(_workshop, "甲某", cause: "本人大病");
        await _world.ApplyAsync(_workshop, "乙某", cause: "收入低");
        await _world.EndAsync(await _world.ApplyAsync(_workshop, "丙某"), CaseStatus.Denied);

        var drawn = (await Sheets.DrawAsync(_streetOfficer, _round, SurveyPlan.Summary)).Drawn;

        Assert.Equal("2023年东岭县情况汇总表", drawn.Title);
        Assert.Equal(["1 甲某", "2 乙某"], drawn.Parts[0].Rows.Select(row => $"{row[0].InWords} {row[1].InWords}"));
        Assert.DoesNotContain(
            drawn.Parts.SelectMany(part => part.Rows).SelectMany(row => row),
            cell => cell.InWords.Length > 14
        );
        Assert.Equal(["合计", "2 户"], drawn.Parts[0].Totals!.Take(2).Select(cell => cell.InWords));
        Assert.Equal(
            ["南桥街道五金厂工会", "3", "1", "0", "0"],
            Assert.Single(drawn.Parts[1].Rows).Select(cell => cell.InWords)
        );
    }

    [Fact]
    public async Task A_sheet_handed_up_stays_as_it_was_though_the_data_changes()
    {
        await _world.ApplyAsync(_workshop, "甲某");
        _world.Clock.GoTo(new(2023, 2, 20));
        var filed = await Filing.FileAsync(_streetOfficer, _round, SurveyPlan.Summary, null, Signature);

        await _world.ApplyAsync(_workshop, "乙某");

        var view = await Filing.ViewAsync(_world.CountyLead, filed);
        Assert.Equal("甲某", Assert.Single(view.Drawn.Parts[0].Rows)[1].Text);
        Assert.Equal(
            ("工会主席甲", "工会主席", false),
            (view.Filed.SignedBy, view.Filed.SignedPost, view.Filed.IsLate)
        );
        Assert.Equal("东岭县总工会", view.Filed.ToBodyName);
        Assert.Equal(2, (await Sheets.DrawAsync(_streetOfficer, _round, SurveyPlan.Summary)).Drawn.Parts[0].Rows.Count);
        await using var db = _world.Database.Open();
        var row = await db.FiledSheets.SingleAsync();
        Assert.DoesNotContain("甲某", row.SealedContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_further_report_stands_beside_the_first()
    {
        _world.Clock.GoTo(new(2023, 3, 9));
        await Filing.FileAsync(_streetOfficer, _round, SurveyPlan.Summary, null, Signature);
        var second = await Filing.FileAsync(_streetOfficer, _round, SurveyPlan.Summary, null, Signature);

        var filed = (await Sheets.DrawAsync(_streetOfficer, _round, SurveyPlan.Summary)).Filed;

        Assert.Equal([2, 1], filed.Select(row => row.Sequence));
        Assert.Equal((second, true), (filed[0].Id, filed[0].IsLate));
    }

    [Fact]
    public async Task A_week_counts_its_own_days_and_all_before_it()
    {
        await _world.ApplyAsync(_workshop, "甲某");
        _world.Clock.GoTo(new(2023, 2, 14));
        await _world.ApplyAsync(_workshop, "乙某");
        _world.Clock.GoTo(new(2023, 2, 21));
        await _world.ApplyAsync(_workshop, "丙某");

        var cells = await LedgerAsync(new(2023, 2, 10));
        var next = await LedgerAsync(new(2023, 2, 17));
        var running = await LedgerAsync(null);

        Assert.Equal(["1", "1"], cells);
        Assert.Equal(["1", "2"], next);
        Assert.Equal(["1", "3"], running);

        async Task<IEnumerable<string>> LedgerAsync(DateOnly? due) =>
            Assert
                .Single(
                    (await Sheets.DrawAsync(_streetOfficer, _round, SurveyPlan.Ledger, null, due)).Drawn.Parts[0].Rows
                )
                .Skip(1)
                .Take(2)
                .Select(cell => cell.InWords);
    }

    [Fact]
    public async Task The_county_sees_which_street_reported_which_friday_in_time_late_or_not_at_all()
    {
        _world.Clock.GoTo(new(2023, 2, 10));
        await Filing.FileAsync(
            _streetOfficer,
            _round,
            SurveyPlan.Ledger,
            new(2023, 2, 10),
            Signature with
            {
                On = new(2023, 2, 10),
            }
        );
        _world.Clock.GoTo(new(2023, 2, 27));
        await Filing.FileAsync(_streetOfficer, _round, SurveyPlan.Ledger, new(2023, 2, 17), Signature);

        var papers = await Sheets.PapersAsync(_world.CountyLead, _round);

        Assert.Empty(papers.Own.Weeks);
        var street = papers.Below.Single(one => one.BodyId == _street.Id);
        Assert.Equal(
            [
                (new(2023, 3, 3), null, false),
                (new(2023, 2, 24), null, true),
                (new(2023, 2, 17), true, false),
                (new DateOnly(2023, 2, 10), false, false),
            ],
            street.Weeks.Select(week => (week.Week.DueOn, week.Filed?.IsLate, week.IsOverdue))
        );
        Assert.Equal(["情况汇总表", "宣传工作回执"], street.Sheets.Select(duty => duty.Sheet.Name));
        Assert.Equal(
            ["情况汇总表"],
            papers.Below.Single(one => one.BodyId == _office.Id).Sheets.Select(duty => duty.Sheet.Name)
        );
    }

    [Fact]
    public async Task After_the_day_a_sheet_not_handed_up_is_overdue()
    {
        _world.Clock.GoTo(new(2023, 3, 8));
        Assert.DoesNotContain((await Sheets.PapersAsync(_streetOfficer, _round)).Own.Sheets, duty => duty.IsOverdue);

        _world.Clock.GoTo(new(2023, 3, 9));

        Assert.All((await Sheets.PapersAsync(_streetOfficer, _round)).Own.Sheets, duty => Assert.True(duty.IsOverdue));
    }

    [Fact]
    public async Task The_receipt_holds_what_the_street_entered_with_its_files()
    {
        var entry = await Entries.AddAsync(
            _streetOfficer,
            _round,
            SurveyPlan.Receipt,
            Typed("张贴海报", "2023-02-06", "300")
        );
        var wrong = await Entries.AddAsync(_streetOfficer, _round, SurveyPlan.Receipt, Typed("重复登记"));
        await using (var leaflet = new MemoryStream("%PDF-1.4\n%%EOF"u8.ToArray()))
        {
            await Entries.AttachAsync(_streetOfficer, entry, leaflet, "海报.pdf");
        }

        _world.Clock.GoTo(new(2023, 2, 20));
        var filed = await Filing.FileAsync(_streetOfficer, _round, SurveyPlan.Receipt, null, Signature);
        await Entries.StrikeOutAsync(_streetOfficer, wrong);

        Assert.Equal(2, (await Filing.ViewAsync(_world.CountyLead, filed)).Drawn.Parts[0].Rows.Count);
        var now = await Sheets.DrawAsync(_world.CountyLead, _round, SurveyPlan.Receipt, _street.Id);
        Assert.Equal(
            ["张贴海报", "2023-02-06", "300", "1"],
            Assert.Single(now.Drawn.Parts[0].Rows).Select(cell => cell.InWords)
        );
        Assert.Equal("海报.pdf", Assert.Single(Assert.Single(now.Entries).Files).OriginalName);
        Assert.False(now.MayFile);
    }

    [Theory]
    [InlineData("", "2023-02-06", "1", "form")]
    [InlineData("海报", "二月六日", "1", "on")]
    [InlineData("海报", "2024-02-06", "1", "on")]
    [InlineData("海报", "2023-02-06", "约三百", "reached")]
    public async Task An_entry_that_cannot_be_is_refused_at_its_field(
        string form,
        string on,
        string reached,
        string field
    ) =>
        Assert.Equal(
            field,
            (
                await Assert.ThrowsAsync<RuleException>(() =>
                    Entries.AddAsync(_streetOfficer, _round, SurveyPlan.Receipt, Typed(form, on, reached))
                )
            ).Field
        );

    [Theory]
    [InlineData(null, "主席", "2023-02-06", nameof(SheetSignature.Name))]
    [InlineData("甲", " ", "2023-02-06", nameof(SheetSignature.Post))]
    [InlineData("甲", "主席", null, nameof(SheetSignature.On))]
    [InlineData("甲", "主席", "2023-02-07", nameof(SheetSignature.On))]
    public async Task A_sheet_is_signed_off_by_somebody_with_a_post_and_a_day(
        string? name,
        string post,
        string? on,
        string field
    ) =>
        Assert.Equal(
            field,
            (
                await Assert.ThrowsAsync<RuleException>(() =>
                    Filing.FileAsync(
                        _streetOfficer,
                        _round,
                        SurveyPlan.Summary,
                        null,
                        new(
                            name,
                            post,
                            on is null ? null : DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture)
                        )
                    )
                )
            ).Field
        );

    [Fact]
    public async Task Only_a_union_of_the_level_hands_a_sheet_up_and_only_those_above_read_it()
    {
        var unit = await _world.Unions.ActorAsync(_workshop, Role.Officer);
        var neighbour = await _world.Unions.ActorAsync(_world.Unions.OtherCounty, Role.Lead);
        _world.Clock.GoTo(new(2023, 2, 20));
        var filed = await Filing.FileAsync(_streetOfficer, _round, SurveyPlan.Summary, null, Signature);

        await Assert.ThrowsAsync<NotFoundException>(() =>
            Filing.FileAsync(unit, _round, SurveyPlan.Receipt, null, Signature)
        );
        await Assert.ThrowsAsync<NotFoundException>(() =>
            Filing.FileAsync(_world.CountyLead, _round, SurveyPlan.Summary, null, Signature)
        );
        await Assert.ThrowsAsync<NotFoundException>(() => Filing.ViewAsync(unit, filed));
        await Assert.ThrowsAsync<NotFoundException>(() => Filing.ViewAsync(neighbour, filed));
        await Assert.ThrowsAsync<NotFoundException>(() => Sheets.PapersAsync(neighbour, _round));
        await Assert.ThrowsAsync<NotFoundException>(() =>
            Entries.AddAsync(unit, _round, SurveyPlan.Receipt, Typed("海报"))
        );
        Assert.Equal(filed, (await Filing.ViewAsync(_world.CityLead, filed)).Filed.Id);
    }

    private static Dictionary<string, string?> Typed(string form, string? on = null, string? reached = null) =>
        new()
        {
            ["form"] = form,
            ["on"] = on,
            ["reached"] = reached,
        };

    private async Task ChangeAsync(Body unit)
    {
        var now = _world.Clock.GetUtcNow();
        await using var db = _world.Database.Open();
        var change = new HouseholdChange
        {
            Id = Guid.CreateVersion7(now),
            RegionCode = SampleRegion.Code,
            RuleCode = "left",
            RuleName = "离职",
            Kind = ChangeKind.Left,
            Suggests = [ChangeFollow.Exit],
            PersonName = "甲某",
            UnitName = unit.Name,
            On = ChinaTime.DateOf(now),
            Words = "已离开本单位",
            ReportedById = _streetOfficer.AccountId,
            ReportedByName = _streetOfficer.Name,
            ReportedByBody = _streetOfficer.BodyName,
            ReportedAt = now,
        };
        change.Place(unit.Lineage);
        db.HouseholdChanges.Add(change);
        await db.SaveChangesAsync();
    }

    private async Task<Body> AddAsync(BodyKind kind, string name, Body parent)
    {
        await using var db = _world.Database.Open();
        var body = new Body { Name = name, Kind = kind };
        body.MoveBelow(parent);
        db.Bodies.Add(body);
        await db.SaveChangesAsync();
        return body;
    }
}
