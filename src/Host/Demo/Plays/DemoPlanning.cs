using Platform.Approvals;
using Platform.Assistance;
using Platform.Calendar;
using Platform.Cases;
using Platform.Organizations;
using Platform.Regions;

namespace Platform.Host.Demo;

/// <summary>A plan agreed with the worker, the card, the ledger and what was first given.</summary>
internal sealed class DemoPlanning(DemoDesks desks, Actor officer, CaseFile file, AssistancePlanning stage)
{
    private readonly Guid _archive = file.Case.ArchiveId!.Value;

    public IEnumerable<DemoAct> Acts(DemoEnding? ending, Func<DecisionRequest, Task> decide)
    {
        yield return new(2, PlanAsync);
        if (ending is DemoEnding.Planned)
        {
            yield break;
        }

        yield return new(1, SignAsync);
        if (stage.ContactCard is { } card)
        {
            yield return new(
                0,
                () => desks.Assistance.IssueCardAsync(officer, _archive, new(card, Today, Worker, Again))
            );
        }

        if (stage.Ledger is { } ledger && file.Item.Renews is null)
        {
            yield return new(0, () => desks.Ledgers.OpenAsync(officer, _archive, ledger));
        }

        yield return new(0, () => decide(new(Outcome.Passed, "帮扶计划已与职工商定并签字（演示）")));
        yield return new(10, GiveAsync);
    }

    private DateOnly Today => ChinaTime.Today(desks.Time);

    private string Worker => file.Case.ApplicantName;

    private string? Again => file.Item.Renews is null ? null : "档案清理后换发（演示）";

    private Task PlanAsync() =>
        desks.Assistance.PlanAsync(
            officer,
            _archive,
            new PlanRequest(
                file.Unit.Name,
                officer.Name,
                officer.Title,
                file.Unit.Telephone ?? "12351",
                "减轻家庭支出负担（演示）",
                "两年内脱困（演示）",
                [
                    new(AidKind.LivingAid, "按规定申请生活救助（演示）", Today.AddMonths(3)),
                    new(AidKind.FestivalVisit, "元旦、春节走访慰问（演示）", null),
                ],
                Version: null
            )
        );

    private async Task SignAsync()
    {
        var record = await desks.Assistance.ViewAsync(officer, _archive);
        await using var scan = new MemoryStream(
            DemoPdf.Make(["帮扶计划（签字页）", $"困难职工：{Worker}", "演示材料"])
        );
        await desks.Assistance.SignAsync(officer, _archive, record.Plan!.Version, Today, scan, "帮扶计划签字页.pdf");
    }

    private Task GiveAsync() =>
        desks.Ledgers.EnterAsync(
            officer,
            _archive,
            new AidRequest(
                Today,
                AidKind.LivingAid,
                "生活救助金（演示）",
                800,
                "",
                "帮扶专项资金（演示）",
                "银行转账",
                officer.Name,
                Worker,
                ""
            )
        );
}
