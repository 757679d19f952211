using Microsoft.EntityFrameworkCore;
using Platform.Archives;
using Platform.Assistance;
using Platform.Organizations;

namespace Platform.Host.Demo;

/// <summary>Plays money from the document it came with to the receipt: one list pays what goes that far.</summary>
internal sealed class DemoFundPlay(DemoDesks desks, DemoCast cast, DemoPlan plan, DemoFund script, DateOnly today)
    : IDemoPlay
{
    private readonly Dictionary<DemoAid, Guid> _aids = [];
    private Guid _fund;
    private Guid _list;

    public DateOnly Begin => today.AddDays(script.Begin);

    private Actor Payer => cast.At(cast.Bodies[script.Body].Id);

    private IEnumerable<DemoAid> Paid => script.Aids.Where(aid => aid.Until >= DemoAidUntil.Paid);

    public async IAsyncEnumerable<DemoAct> ActsAsync()
    {
        await Task.CompletedTask;
        yield return new(0, OpenAsync);
        foreach (var aid in script.Aids)
        {
            yield return new(1, () => ProposeAsync(aid));
            if (aid.Until >= DemoAidUntil.Approved)
            {
                yield return new(0, () => ApproveAsync(aid));
            }
        }

        yield return new(1, ListAsync);
        yield return new(1, PayAsync);
        foreach (var aid in script.Aids.Where(aid => aid.Until is DemoAidUntil.Received))
        {
            yield return new(1, () => SignAsync(aid));
        }
    }

    private async Task OpenAsync()
    {
        var lead = cast.Actors[cast.Bodies[script.Body].Id].First(actor => actor.Role is Role.Lead);
        _fund = await desks.Funds.OpenAsync(
            lead,
            new(today.Year, script.Source, null),
            new(script.Amount, desks.Today, script.Number, script.Title, "演示")
        );
    }

    private async Task ProposeAsync(DemoAid aid)
    {
        var officer = OfficerOf(aid);
        var id = await desks.Aids.ProposeAsync(
            officer,
            await ArchiveAsync(officer, aid.Worker),
            new(aid.Kind, aid.Item, aid.Amount, aid.Basis, aid.Reason, MeasureId: null)
        );
        var sheet = await desks.Aids.ViewAsync(officer, id);
        await desks.Aids.CorrectAccountAsync(
            officer,
            id,
            sheet.Aid.Version,
            new(aid.Worker, "演示银行演示支行", aid.Card)
        );
        _aids[aid] = id;
    }

    private async Task ApproveAsync(DemoAid aid)
    {
        var sheet = await desks.Aids.ViewAsync(Payer, _aids[aid]);
        await desks.Approvals.ApproveAsync(Payer, _aids[aid], sheet.Aid.Version, _fund);
    }

    private async Task ListAsync()
    {
        _list = await desks.Payments.MakeAsync(
            Payer,
            $"{desks.Today:yyyy年M月}帮扶资金发放（演示）",
            [.. Paid.Select(aid => _aids[aid])]
        );
        await desks.Payments.SendAsync(Payer, _list, (await SheetAsync()).List.Version);
    }

    private async Task PayAsync()
    {
        var lines = (await SheetAsync()).Lines.Select(one => one.Line.Id).ToList();
        await desks.Payouts.PaidAsync(Payer, _list, lines, desks.Today);
    }

    private async Task SignAsync(DemoAid aid)
    {
        var line = (await SheetAsync()).Lines.Single(one => one.Line.AidId == _aids[aid]).Line;
        await desks.Receipts.SignAsync(OfficerOf(aid), line.Id, aid.Worker, desks.Today);
    }

    private Actor OfficerOf(DemoAid aid) => cast.At(cast.Bodies[aid.Unit].Id);

    private Task<PaymentSheet> SheetAsync() => desks.Payments.ViewAsync(Payer, _list);

    private async Task<Guid> ArchiveAsync(Actor officer, string worker)
    {
        await using var db = desks.Dbs.Open(officer.Scope);
        return await db
            .Archives.Where(archive =>
                archive.RegionCode == plan.Region
                && archive.HolderName == worker
                && archive.Status == ArchiveStatus.Live
            )
            .Select(archive => archive.Id)
            .SingleAsync();
    }
}
