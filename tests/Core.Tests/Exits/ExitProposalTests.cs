using Platform.Archives;
using Platform.Exits;
using Platform.Regions;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Core.Tests.Exits;

public sealed class ExitProposalTests : IAsyncLifetime
{
    private readonly ExitWorld _world = new();

    public Task InitializeAsync() => _world.InitializeAsync();

    public Task DisposeAsync() => _world.DisposeAsync();

    [Fact]
    public async Task A_proposal_keeps_who_asked_and_the_rules_of_its_day()
    {
        var archive = await _world.ArchiveAsync();

        var exit = await _world.ProposeAsync(
            archive,
            new ExitProposal(ExitKind.Graduated, "子女毕业就业", ExitOrigin.Worker) { AskedBy = "测试甲" }
        );

        Assert.Equal("脱困", exit.KindName);
        Assert.Equal("测试甲", exit.AskedBy);
        Assert.Equal(_world.Unions.County.Id, exit.DecidingBodyId);
        Assert.Equal(5, exit.NoticeDays);
        Assert.Equal((ExitStep.Preparing, _world.Unions.Unit.Id), (exit.Step, exit.WaitsForBodyId));
        Assert.Equal(ArchiveStatus.Live, (await _world.ArchiveOfAsync(exit.Id)).Status);
    }

    [Fact]
    public async Task An_archive_is_not_handed_over_while_its_exit_is_undecided()
    {
        var archive = await _world.ArchiveAsync();
        await _world.ProposeAsync(archive, new(ExitKind.Graduated, "收入提高", ExitOrigin.Check));

        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            _world
                .Get<ArchiveTransferDesk>()
                .TransferAsync(_world.City, archive.Id, archive.Version, _world.Unions.OtherUnit.Id, "调动工作")
        );

        Assert.Contains("退出正在办理", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_archive_has_one_open_exit()
    {
        var archive = await _world.ArchiveAsync();
        await _world.ProposeAsync(archive, new(ExitKind.Graduated, "收入提高", ExitOrigin.Check));

        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            _world.ProposeAsync(archive, new(ExitKind.Deregistered, "死亡", ExitOrigin.Check), _world.County)
        );

        Assert.Equal("这份档案已有一次在办的退出（3月2日由东岭县实验中学工会提出），不能重复提出", refusal.Message);
    }

    [Fact]
    public async Task Two_who_propose_at_once_make_one_exit()
    {
        var archive = await _world.ArchiveAsync();
        await using var first = _world.Database.Open();
        await using var open = await first.Database.BeginTransactionAsync();
        var (unit, rules) = (_world.Unions.Unit, _world.Get<ExitDesk>().TermsOf(archive.RegionCode));
        first.Exits.Add(
            Exit.Of(
                archive,
                unit,
                _world.Unions.County,
                rules,
                new(ExitKind.Graduated, "收入提高", ExitOrigin.Check),
                _world.County,
                _world.Today,
                _world.Clock.GetUtcNow()
            )
        );
        await first.SaveChangesAsync();

        var second = Assert.ThrowsAsync<RuleException>(() =>
            _world.ProposeAsync(archive, new(ExitKind.Graduated, "收入提高", ExitOrigin.Check))
        );
        await _world.Database.SomebodyWaitsAsync();
        await open.CommitAsync();

        Assert.Equal("这份档案已有一次在办的退出，不能重复提出", (await second).Message);
    }

    [Fact]
    public async Task The_same_round_may_propose_the_same_archive_again_and_gets_what_is_open()
    {
        var (archive, line) = (await _world.ArchiveAsync(), Guid.NewGuid());
        var proposal = new ExitProposal(ExitKind.Graduated, "收入提高", ExitOrigin.Round) { SourceId = line };

        var first = await _world.ProposeAsync(archive, proposal);
        var again = await _world.ProposeAsync(archive, proposal);

        Assert.Equal(first.Id, again.Id);
    }

    [Theory]
    [InlineData(ExitWorld.Strict, ExitKind.Sealed, "重复建档", ExitOrigin.Check, "文件没有规定这种退出方式")]
    [InlineData(ExitWorld.Strict, ExitKind.Graduated, " ", ExitOrigin.Check, "请写明退出的原因")]
    [InlineData(ExitWorld.Lenient, ExitKind.Graduated, "收入提高", ExitOrigin.Worker, "请填写由谁提出")]
    [InlineData(ExitWorld.Lenient, ExitKind.Graduated, "收入提高", ExitOrigin.ContactPerson, "请填写由谁提出")]
    public async Task What_is_missing_is_said(
        string region,
        ExitKind kind,
        string cause,
        ExitOrigin origin,
        string message
    )
    {
        var archive = await _world.ArchiveAsync(region);

        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            _world.ProposeAsync(archive, new ExitProposal(kind, cause, origin))
        );

        Assert.Equal(message, refusal.Message);
        Assert.NotNull(refusal.Field);
    }

    [Fact]
    public async Task What_the_worker_asked_for_is_written_down_by_the_workers_own_union()
    {
        var archive = await _world.ArchiveAsync();

        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            _world.ProposeAsync(
                archive,
                new(ExitKind.Graduated, "收入提高", ExitOrigin.Worker) { AskedBy = "测试甲" },
                _world.County
            )
        );

        Assert.Equal("职工本人申请退出的，由其所在单位的基层工会登记", refusal.Message);
    }

    [Theory]
    [InlineData(ExitKind.Graduated)]
    [InlineData(ExitKind.Deregistered)]
    [InlineData(ExitKind.Withdrawn)]
    [InlineData(ExitKind.Sealed)]
    public async Task Where_no_document_speaks_of_leaving_every_way_is_open_and_the_county_decides(ExitKind kind)
    {
        var exit = await _world.ProposeAsync(
            await _world.ArchiveAsync(ExitWorld.Silent),
            new(kind, "情况变化", ExitOrigin.Check)
        );

        Assert.Null(exit.Terms.Rules);
        Assert.Equal(_world.Unions.County.Id, exit.DecidingBodyId);
    }

    [Fact]
    public async Task Where_no_document_speaks_of_leaving_the_city_decides_for_its_own_units()
    {
        var exit = await _world.ProposeAsync(
            await _world.ArchiveAsync(ExitWorld.Silent, _world.Unions.DirectUnit),
            new(ExitKind.Deregistered, "死亡", ExitOrigin.Check),
            _world.City
        );

        Assert.Equal(_world.Unions.City.Id, exit.DecidingBodyId);
    }

    [Fact]
    public async Task Who_would_decide_must_be_registered()
    {
        var archive = await _world.ArchiveAsync(ExitWorld.Strict, _world.Unions.DirectUnit);

        var refusal = await Assert.ThrowsAsync<RuleException>(() =>
            _world.ProposeAsync(archive, new(ExitKind.Graduated, "收入提高", ExitOrigin.Check), _world.City)
        );

        Assert.Contains("没有登记县级总工会", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task For_another_county_neither_the_archive_nor_its_exit_is_there()
    {
        var archive = await _world.ArchiveAsync();
        var exit = await _world.ProposeAsync(archive, new(ExitKind.Graduated, "收入提高", ExitOrigin.Check));

        await Assert.ThrowsAsync<NotFoundException>(() => _world.ReadAsync(exit.Id, _world.OtherCounty));
        await Assert.ThrowsAsync<NotFoundException>(() =>
            _world.ProposeAsync(archive, new(ExitKind.Graduated, "收入提高", ExitOrigin.Check), _world.OtherCounty)
        );
        await Assert.ThrowsAsync<NotFoundException>(() =>
            _world
                .Get<ExitScrutinyDesk>()
                .ExplainAsync(_world.OtherCounty, exit.Id, new(_world.Today, ExitManner.InPerson, "本人"), "好")
        );
        var lists = _world.Get<ExitLists>();
        Assert.Empty((await lists.PageAsync(_world.OtherCounty, new(ExitTab.Open))).Rows);
        Assert.Single((await lists.PageAsync(_world.County, new(ExitTab.Open))).Rows);
    }

    [Fact]
    public async Task A_proposal_taken_back_leaves_the_archive_where_it_was()
    {
        var archive = await _world.ArchiveAsync();
        var exit = await _world.ProposeAsync(archive, new(ExitKind.Graduated, "收入提高", ExitOrigin.Check));

        var version = (await _world.ReadAsync(exit.Id)).Exit.Version;
        await _world.Get<ExitDesk>().WithdrawAsync(_world.UnitOfficer, exit.Id, version, "情况有误");

        var file = await _world.ReadAsync(exit.Id);
        Assert.Equal((ExitStatus.Withdrawn, ExitStep.Over), (file.Exit.Status, file.Exit.Step));
        Assert.Equal(ArchiveStatus.Live, file.Archive.Status);
        await _world.ProposeAsync(archive, new(ExitKind.Graduated, "收入提高", ExitOrigin.Check));
    }
}
