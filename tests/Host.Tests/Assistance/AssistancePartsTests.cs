using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Platform.Assistance;
using Platform.Host.Assistance;
using Platform.Host.Tests.Shell;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Host.Tests.Assistance;

public sealed class AssistancePartsTests : ShellContext
{
    private static readonly DateOnly Today = new(2023, 5, 5);

    private static readonly AssistancePlanning Stage = new("planning", "制定帮扶计划", Party.PrimaryUnion)
    {
        SignedByWorker = true,
        ContactCard = "样例联系卡",
        Ledger = "样例帮扶台账",
        Source = SampleRegion.Guide.At("十二"),
    };

    [Fact]
    public void Whoever_plans_begins_with_an_empty_form_of_their_own_union()
    {
        var parts = Show(Empty, mayAct: true);

        Assert.Equal("样例纺织厂工会", parts.Find("#assisting-unit").GetAttribute("value"));
        Assert.Single(parts.FindAll("[id^=measure-kind]"));
        Assert.Contains("先制定帮扶计划，再发放联系卡", TextOf(parts), StringComparison.Ordinal);
    }

    [Fact]
    public void Measures_are_added_and_taken_out_again()
    {
        var parts = Show(Empty, mayAct: true);

        parts.FindAll("button").Single(button => button.TextContent == "加一项措施").Click();
        Assert.Equal(2, parts.FindAll("[id^=measure-kind]").Count);
        parts.Find("[aria-label='删去第 1 项措施']").Click();

        Assert.Single(parts.FindAll("[id^=measure-kind]"));
    }

    [Fact]
    public void What_is_wrong_is_said_at_its_field()
    {
        var parts = Show(Empty, mayAct: true, new RuleException("请填写帮扶责任人姓名") { Field = "OfficerName" });

        parts.FindAll("button").Single(button => button.TextContent == "保存帮扶计划").Click();

        Assert.Contains("请填写帮扶责任人姓名", parts.Find(".field-wrong").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_only_reads_has_nothing_to_press()
    {
        var parts = Show(Empty, mayAct: false);

        Assert.Empty(parts.FindAll("button:not(.basis *)"));
        Assert.Contains("还没有制定帮扶计划", TextOf(parts), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reversed_entry_is_struck_out_and_cannot_be_reversed_again()
    {
        var given = Line(500m, null);
        var record = Empty with
        {
            Ledger = new Ledger
            {
                ArchiveId = Guid.Empty,
                Name = "样例帮扶台账",
                OpenedOn = Today,
                OpenedByName = "甲经办",
                OpenedByBody = "样例纺织厂工会",
            },
            Lines = [given, Line(-500m, given.Id), Line(300m, null)],
        };

        var parts = Show(record, mayAct: true);

        Assert.Equal(2, parts.FindAll(".taken-back").Count);
        Assert.Single(parts.FindAll("button"), button => button.TextContent == "冲销");
        Assert.Contains("合计 300 元", TextOf(parts), StringComparison.Ordinal);
    }

    private static AssistanceRecord Empty =>
        new()
        {
            Plans = [],
            Cards = [],
            Lines = [],
        };

    private IRenderedComponent<AssistanceParts> Show(
        AssistanceRecord record,
        bool mayAct,
        RuleException? refusal = null
    )
    {
        Services.AddStorage(new FileStoreOptions(Path.GetTempPath()));
        Services.AddSingleton<IPlatformDbs>(new NoDatabase());
        Services.AddAssistance();
        Connect();
        var officer = new Actor(
            Guid.Empty,
            "甲经办",
            1,
            Role.Officer,
            "经办人",
            1,
            "样例纺织厂工会",
            BodyKind.Primary,
            Scope.Nothing
        );
        var view = new AssistanceView(Guid.Empty, "测试甲", record, officer, Today, _ => Task.FromResult(refusal))
        {
            Stage = Stage,
            Plan = record.Plan,
            MayAct = mayAct,
        };
        return Render<AssistanceParts>(parameters => parameters.Add(parts => parts.View, view));
    }

    private static LedgerLine Line(decimal amount, Guid? reverses) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            ArchiveId = Guid.Empty,
            HolderName = "测试甲",
            UnitName = "样例纺织厂工会",
            On = Today,
            Kind = AidKind.LivingAid,
            Item = "生活救助金",
            Amount = amount,
            FundedFrom = "工会经费",
            PaidBy = "银行转账",
            HandledBy = "甲经办",
            ReceivedBy = "测试甲",
            ReversesId = reverses,
            RecordedByName = "甲经办",
            RecordedByBody = "样例纺织厂工会",
            RecordedAt = DateTimeOffset.UnixEpoch,
        };

    /// <summary>The page runs no act here.</summary>
    private sealed class NoDatabase : IPlatformDbs
    {
        public PlatformDb Open(Scope scope) =>
            throw new InvalidOperationException("The parts read what they are given.");
    }
}
