using Platform.Organizations;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Organizations;

public sealed class OrganizationDeskTests : IAsyncLifetime
{
    private readonly TestDatabase _database = new();
    private readonly FakeClock _clock = new();
    private SampleUnions _unions = null!;

    private OrganizationDesk Desk => new(_database, _clock);

    private RegisterDesk Register => new(_database, new AuditTrail(_clock), _clock);

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        _unions = await SampleUnions.AddAsync(_database);
    }

    public Task DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task A_county_sees_its_own_units_and_no_other_countys()
    {
        var officer = await _unions.ActorAsync(_unions.County, Role.Officer);

        var names = (await Desk.SearchAsync(officer, new BodyQuery())).Select(line => line.Name);

        Assert.Equal(
            ["东岭县实验中学工会", "东岭县总工会", "东岭县教育主管部门", "东岭县教育系统工会"],
            names.Order(StringComparer.Ordinal)
        );
        Assert.NotNull(await Desk.FindAsync(officer, _unions.Unit.Id));
        Assert.Null(await Desk.FindAsync(officer, _unions.OtherUnit.Id));
        Assert.Null(await Desk.FindAsync(officer, _unions.City.Id));
    }

    [Fact]
    public async Task A_department_sees_itself_only()
    {
        var officer = await _unions.ActorAsync(_unions.Department, Role.Officer);

        Assert.Equal(
            ["东岭县教育主管部门"],
            (await Desk.SearchAsync(officer, new BodyQuery())).Select(line => line.Name)
        );
    }

    [Fact]
    public async Task Pages_follow_one_another_without_gap_or_overlap()
    {
        var lead = await _unions.ActorAsync(_unions.Province, Role.Lead);
        var query = new BodyQuery { Take = 4 };
        var all = await Desk.SearchAsync(lead, new BodyQuery());

        var first = await Desk.SearchAsync(lead, query);
        var second = await Desk.SearchAsync(lead, query with { After = first[^1] });
        var third = await Desk.SearchAsync(lead, query with { After = second[^1] });

        Assert.Equal(all, [.. first, .. second, .. third]);
        Assert.Equal(9, all.Count);
    }

    [Fact]
    public async Task A_search_finds_part_of_a_name_and_a_whole_code()
    {
        var lead = await _unions.ActorAsync(_unions.City, Role.Lead);

        Assert.Equal(
            ["东岭县实验中学工会"],
            (await Desk.SearchAsync(lead, new BodyQuery { Text = "实验" })).Select(line => line.Name)
        );
        Assert.Equal(
            ["西泽县总工会"],
            (await Desk.SearchAsync(lead, new BodyQuery { Text = "990122" })).Select(line => line.Name)
        );
        Assert.Empty(await Desk.SearchAsync(lead, new BodyQuery { Text = "%" }));
    }

    [Fact]
    public async Task The_tree_begins_at_the_actors_own_body()
    {
        var officer = await _unions.ActorAsync(_unions.County, Role.Officer);

        var root = await Desk.RootAsync(officer);

        Assert.Equal(("东岭县总工会", 2), (root.Name, root.Below));
        Assert.Equal(
            ["东岭县教育系统工会", "东岭县教育主管部门"],
            (await Desk.BelowAsync(officer, root.Id)).Select(line => line.Name)
        );
        Assert.Empty(await Desk.BelowAsync(officer, _unions.OtherCounty.Id));
    }

    [Fact]
    public async Task Only_administrators_change_the_register()
    {
        var lead = await _unions.ActorAsync(_unions.County, Role.Lead);

        var refused = await Assert.ThrowsAsync<RuleException>(() =>
            Register.CreateAsync(lead, new NewBody(_unions.County.Id, BodyKind.Primary, "新单位工会"))
        );

        Assert.Equal("只有系统管理员可以维护组织机构。", refused.Message);
    }

    [Fact]
    public async Task Outside_the_subtree_there_is_nothing_to_change()
    {
        var administrator = await _unions.ActorAsync(_unions.County, Role.Administrator);
        var other = _unions.OtherUnit;

        await Assert.ThrowsAsync<NotFoundException>(() =>
            Register.CreateAsync(administrator, new NewBody(_unions.OtherCounty.Id, BodyKind.Primary, "新单位工会"))
        );
        await Assert.ThrowsAsync<NotFoundException>(() =>
            Register.ChangeAsync(administrator, other.Id, new BodyChange(other.Version, "改名工会"))
        );
        await Assert.ThrowsAsync<NotFoundException>(() =>
            Register.MoveAsync(administrator, _unions.Unit.Id, _unions.OtherCounty.Id, _unions.Unit.Version)
        );
        await Assert.ThrowsAsync<NotFoundException>(() => Register.CloseAsync(administrator, other.Id, other.Version));
    }

    [Fact]
    public async Task A_new_unit_stands_where_it_was_put()
    {
        var administrator = await _unions.ActorAsync(_unions.County, Role.Administrator);

        var id = await Register.CreateAsync(
            administrator,
            new NewBody(_unions.Sector.Id, BodyKind.Primary, " 东岭县第二小学工会 ")
            {
                Telephone = "0539-1234567",
                DepartmentId = _unions.Department.Id,
            }
        );

        var sheet = await Desk.FindAsync(administrator, id);
        Assert.Equal("东岭县第二小学工会", sheet!.Body.Name);
        Assert.Equal("东岭县教育主管部门", sheet.DepartmentName);
        Assert.Equal(["东岭县总工会", "东岭县教育系统工会"], sheet.Path.Select(line => line.Name));
        Assert.Equal(_unions.City.Id, sheet.Body.CityId);
    }

    [Theory]
    [InlineData("", null, nameof(Body.Name))]
    [InlineData("东岭县教育系统工会", null, nameof(Body.Name))]
    [InlineData("东岭县农业系统工会", "call me", nameof(Body.Telephone))]
    public async Task Data_that_cannot_be_taken_is_refused_at_its_field(string name, string? telephone, string field)
    {
        var administrator = await _unions.ActorAsync(_unions.County, Role.Administrator);

        var refused = await Assert.ThrowsAsync<RuleException>(() =>
            Register.CreateAsync(
                administrator,
                new NewBody(_unions.County.Id, BodyKind.Sector, name) { Telephone = telephone }
            )
        );

        Assert.Equal(field, refused.Field);
    }

    [Theory]
    [InlineData("990123", null)]
    [InlineData(null, null)]
    [InlineData("990122", "该行政区划代码已登记在别的单位名下")]
    [InlineData("990223", "县级行政区划代码前四位应与市相同")]
    [InlineData("99012", "行政区划代码是 6 位数字")]
    public async Task A_countys_code_belongs_to_its_city(string? code, string? fault)
    {
        var administrator = await _unions.ActorAsync(_unions.City, Role.Administrator);
        var request = new NewBody(_unions.City.Id, BodyKind.County, "南坪县总工会") { DivisionCode = code };

        var refused = await Record.ExceptionAsync(() => Register.CreateAsync(administrator, request));

        Assert.Equal(fault, refused?.Message);
    }

    [Fact]
    public async Task What_stands_below_moves_along()
    {
        var administrator = await _unions.ActorAsync(_unions.City, Role.Administrator);

        await Register.MoveAsync(administrator, _unions.Sector.Id, _unions.OtherCounty.Id, _unions.Sector.Version);

        var unit = (await Desk.FindAsync(administrator, _unions.Unit.Id))!.Body;
        Assert.Equal((_unions.OtherCounty.Id, _unions.Sector.Id), (unit.CountyId!.Value, unit.MiddleId!.Value));
    }

    [Fact]
    public async Task A_body_cannot_be_put_below_itself()
    {
        var administrator = await _unions.ActorAsync(_unions.Province, Role.Administrator);

        var refused = await Assert.ThrowsAsync<RuleException>(() =>
            Register.MoveAsync(administrator, _unions.City.Id, _unions.County.Id, _unions.City.Version)
        );

        Assert.Equal("不能把单位移到它自己或它的下级单位之下", refused.Message);
    }

    [Fact]
    public async Task Ones_own_body_is_closed_by_somebody_above()
    {
        var administrator = await _unions.ActorAsync(_unions.County, Role.Administrator);

        var refused = await Assert.ThrowsAsync<RuleException>(() =>
            Register.CloseAsync(administrator, _unions.County.Id, _unions.County.Version)
        );

        Assert.Equal("不能停用自己所在的单位，请由上级单位的系统管理员办理。", refused.Message);
    }

    [Fact]
    public async Task A_body_with_open_ones_below_stays_open()
    {
        var administrator = await _unions.ActorAsync(_unions.County, Role.Administrator);

        await Assert.ThrowsAsync<RuleException>(() =>
            Register.CloseAsync(administrator, _unions.Sector.Id, _unions.Sector.Version)
        );
        await Register.CloseAsync(administrator, _unions.Unit.Id, await VersionAsync(_unions.Unit));
        await Register.CloseAsync(administrator, _unions.Sector.Id, await VersionAsync(_unions.Sector));

        Assert.DoesNotContain(
            await Desk.SearchAsync(administrator, new BodyQuery()),
            line => line.Id == _unions.Unit.Id
        );
    }

    [Fact]
    public async Task What_somebody_else_changed_first_is_not_overwritten()
    {
        var administrator = await _unions.ActorAsync(_unions.County, Role.Administrator);
        var version = await VersionAsync(_unions.Unit);
        await Register.ChangeAsync(administrator, _unions.Unit.Id, new BodyChange(version, "东岭县第一中学工会"));

        await Assert.ThrowsAsync<ConflictException>(() =>
            Register.ChangeAsync(administrator, _unions.Unit.Id, new BodyChange(version, "东岭县第三中学工会"))
        );
    }

    [Fact]
    public async Task Only_what_nothing_hangs_on_is_deleted()
    {
        var administrator = await _unions.ActorAsync(_unions.County, Role.Administrator);
        await _unions.ActorAsync(_unions.Unit, Role.Officer);
        var empty = await Register.CreateAsync(
            administrator,
            new NewBody(_unions.County.Id, BodyKind.Primary, "录错的单位工会")
        );

        await Assert.ThrowsAsync<RuleException>(async () =>
            await Register.DeleteAsync(administrator, _unions.Unit.Id, await VersionAsync(_unions.Unit))
        );
        await Register.DeleteAsync(administrator, empty, version: 0);

        Assert.Null(await Desk.FindAsync(administrator, empty));
    }

    private async Task<int> VersionAsync(Body body)
    {
        await using var db = _database.Open();
        return (await db.Bodies.FindAsync(body.Id))!.Version;
    }
}
