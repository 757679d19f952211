using Microsoft.EntityFrameworkCore;
using Platform.Archives;
using Platform.Assistance;
using Platform.Calendar;
using Platform.Cases;
using Platform.Core.Tests.Cases;
using Platform.Organizations;
using Platform.Regions;
using Platform.Testing;

namespace Platform.Core.Tests.Assistance;

/// <summary>Households on the register, money to give them, and the people who apply, approve and pay.</summary>
public sealed class AidWorld : IAsyncLifetime
{
    public static readonly BankAccount Account = new("测试甲", "样例银行东街支行", "6217000000000000004");

    public CaseWorld Cases { get; } = new();

    public DateOnly Today => ChinaTime.Today(Cases.Clock);

    /// <summary>Applies.</summary>
    public Actor Officer => Cases.UnitOfficer;

    /// <summary>Approves and pays.</summary>
    public Actor County => Cases.County;

    public Actor Lead => Cases.CountyColleague with { Role = Role.Lead };

    public T Get<T>()
        where T : notnull => Cases.Get<T>();

    public Task InitializeAsync() => Cases.InitializeAsync();

    public Task DisposeAsync() => Cases.DisposeAsync();

    public async Task<Guid> ArchiveAsync()
    {
        var id = await Cases.SubmittedAsync(item: SampleRegion.ItemWithPlan);
        await Cases.PassAsync(County, id);
        return (await Get<CaseDesk>().ViewAsync(Cases.City, id)).Case.ArchiveId!.Value;
    }

    public Task<Guid> FundAsync(decimal amount, string source = "中央财政专项帮扶资金", AidKind? kind = null) =>
        Get<FundDesk>()
            .OpenAsync(Lead, new(Today.Year, source, kind), new(amount, Today, "样财〔2026〕1号", "资金下达通知", ""));

    public Task<Guid> ProposeAsync(
        Guid archiveId,
        decimal amount,
        AidKind kind = AidKind.LivingAid,
        string? reason = null
    ) => Get<AidDesk>().ProposeAsync(Officer, archiveId, new(kind, "生活救助金", amount, "家庭困难", reason, null));

    public async Task ApproveAsync(Guid aidId, Guid fundId, Actor? by = null)
    {
        var actor = by ?? County;
        var sheet = await Get<AidDesk>().ViewAsync(actor, aidId);
        await Get<ApprovalDesk>().ApproveAsync(actor, aidId, sheet.Aid.Version, fundId);
    }

    public async Task<Guid> ApprovedAsync(Guid archiveId, Guid fundId, decimal amount)
    {
        var id = await ProposeAsync(archiveId, amount);
        await AccountAsync(id);
        await ApproveAsync(id, fundId);
        return id;
    }

    public async Task AccountAsync(Guid aidId)
    {
        var sheet = await Get<AidDesk>().ViewAsync(Officer, aidId);
        await Get<AidDesk>().CorrectAccountAsync(Officer, aidId, sheet.Aid.Version, Account);
    }

    /// <summary>Listed and sent; the lines in the order of the aids.</summary>
    public async Task<PaymentSheet> SentAsync(params Guid[] aidIds)
    {
        var id = await Get<PaymentDesk>().MakeAsync(County, "三月发放", aidIds);
        await Get<PaymentDesk>().SendAsync(County, id, (await SheetAsync(id)).List.Version);
        return await SheetAsync(id);
    }

    public Task<PaymentSheet> SheetAsync(Guid listId) => Get<PaymentDesk>().ViewAsync(County, listId);

    /// <summary>Paid today; the line.</summary>
    public async Task<PaymentLine> PaidAsync(Guid aidId)
    {
        var sheet = await SentAsync(aidId);
        await Get<PaymentResultDesk>().PaidAsync(County, sheet.List.Id, [sheet.Lines[0].Line.Id], Today);
        return (await SheetAsync(sheet.List.Id)).Lines[0].Line;
    }

    public async Task<AidStatus> StatusAsync(Guid aidId) => (await Get<AidDesk>().ViewAsync(County, aidId)).Aid.Status;

    public async Task<Fund> MoneyAsync(Guid fundId) => (await Get<FundDesk>().ViewAsync(County, fundId)).Fund;

    public async Task CloseAsync(Guid archiveId)
    {
        await using var db = Cases.Database.Open();
        var archive = await db.Archives.SingleAsync(row => row.Id == archiveId);
        await Get<ArchiveRegister>().CloseAsync(County, db, archive, ExitKind.Graduated, "已脱困");
    }
}
