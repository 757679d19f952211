using Platform.Grievances;
using Platform.Organizations;
using Platform.Regions;

namespace Platform.Host.Demo;

/// <summary>Plays a petition as far as its script says, each act on its own day.</summary>
internal sealed class DemoPetitionPlay(
    DemoPetitionDesks desks,
    DemoCast cast,
    DemoPlan plan,
    DemoPetition script,
    int place,
    DateOnly today
) : IDemoPlay
{
    private const string Commission = "劳动人事争议仲裁委员会（演示）";

    private Guid _id;

    public DateOnly Begin => today.AddDays(script.Begin);

    private Actor Union => cast.At(cast.Bodies[plan.Petitions!.Body].Id);

    private Actor Below => cast.At(cast.Bodies[script.To!].Id);

    public async IAsyncEnumerable<DemoAct> ActsAsync()
    {
        await Task.CompletedTask;
        yield return new(0, ReceiveAsync);
        switch (script.Until)
        {
            case DemoPetitionUntil.Received:
                break;
            case DemoPetitionUntil.NotAccepted:
                yield return new(1, RefuseAsync);
                break;
            case DemoPetitionUntil.Assigned or DemoPetitionUntil.Reported:
                yield return new(1, AssignAsync);
                if (script.Until is DemoPetitionUntil.Reported)
                {
                    yield return new(1, () => UndertakeAsync(Below));
                    yield return new(2, ReportAsync);
                }

                break;
            case DemoPetitionUntil.PassedOn:
                yield return new(1, PassOnAsync);
                yield return new(3, PressAsync);
                break;
            default:
                foreach (var act in Handled())
                {
                    yield return act;
                }

                break;
        }
    }

    private IEnumerable<DemoAct> Handled()
    {
        yield return new(0, TakePapersAsync);
        yield return new(1, () => UndertakeAsync(Union));
        if (script.Until is DemoPetitionUntil.Agreed)
        {
            yield return new(2, () => MediateAsync(MediationResult.Succeeded, "单位同意在月底前补发拖欠的工资"));
            yield return new(0, () => SettleAsync(PetitionEnding.Agreed, "经协调，单位同意在月底前补发拖欠的工资。"));
            yield return new(1, TellAsync);
        }

        if (script.Until >= DemoPetitionUntil.MediationFailed)
        {
            yield return new(
                2,
                () => MediateAsync(MediationResult.Failed, "单位不认可职工主张的金额，双方未能达成一致")
            );
        }

        if (script.Until >= DemoPetitionUntil.Remedying)
        {
            yield return new(1, ArbitrateAsync);
            yield return new(0, AidAsync);
        }

        if (script.Until >= DemoPetitionUntil.Settled)
        {
            yield return new(3, EndRemediesAsync);
            yield return new(0, () => SettleAsync(PetitionEnding.Remedied, "仲裁裁决支持职工的请求，单位已经履行。"));
        }

        if (script.Until is DemoPetitionUntil.Closed)
        {
            yield return new(1, TellAsync);
        }
    }

    private async Task ReceiveAsync()
    {
        var service = desks.ServiceOf(plan.Region);
        var isTransfer =
            service.Channels.Single(one => one.Code == script.Channel).Kind is PetitionChannelKind.Transfer;
        var received = await desks.Receipt.ReceiveAsync(
            Union,
            new NewPetition(plan.Region, service.Code, script.Channel, desks.Today, script.Subject, script.Content)
            {
                IsAnonymous = script.Name is null,
                Name = script.Name,
                Telephone = script.Name is null ? null : $"1380000{place:0000}",
                UnitName = script.Employer,
                ForeignNumber = isTransfer ? $"{desks.Today:yyyyMMdd}{place:000}" : null,
                SentBy = script.SentBy,
                SentOn = isTransfer ? desks.Today : null,
                AskedBackBy = script.AskedBackIn is { } days ? desks.Today.AddDays(days) : null,
            }
        );
        _id = received.Id;
    }

    private async Task RefuseAsync() =>
        await desks.Outcomes.RefuseAsync(
            Union,
            _id,
            await VersionAsync(Union),
            "不属于工会受理的范围",
            "有管辖权的行政机关"
        );

    private async Task AssignAsync() =>
        await desks.Handling.AssignAsync(
            Union,
            _id,
            await VersionAsync(Union),
            cast.Bodies[script.To!].Id,
            "请核实情况，与单位和职工协商解决，并报送结果。",
            script.DueIn is { } days ? desks.Today.AddDays(days) : null
        );

    private async Task ReportAsync() =>
        await desks.Handling.ReportAsync(
            Below,
            _id,
            await VersionAsync(Below),
            "已与单位和职工分别谈话，单位答应按规定处理。"
        );

    private async Task PassOnAsync() =>
        await desks.Handling.PassOutAsync(
            Union,
            _id,
            await VersionAsync(Union),
            script.Authority,
            "属于该单位的职责，请依法办理并答复信访人。",
            receiverAnswers: true,
            desks.Today.AddDays(14)
        );

    private async Task PressAsync() =>
        await desks.Urgings.PressAsync(Union, _id, await VersionAsync(Union), "请告知办理进展。", answerBy: null);

    private async Task TakePapersAsync()
    {
        foreach (var material in desks.ServiceOf(plan.Region).Checklist.Items)
        {
            await desks.Papers.TakeAsync(
                Union,
                _id,
                await VersionAsync(Union),
                material.Code,
                isOriginal: false,
                copies: 1
            );
        }
    }

    private async Task UndertakeAsync(Actor by) =>
        await desks.Handling.UndertakeAsync(by, _id, await VersionAsync(by), by.Name);

    private async Task MediateAsync(MediationResult result, string words) =>
        await desks.Mediations.RecordAsync(
            Union,
            _id,
            await VersionAsync(Union),
            new NewMediation(
                desks.Today,
                $"{Union.BodyName}接待室",
                $"职工{script.Name ?? "（匿名）"}，单位代表",
                Union.Name,
                result,
                words
            )
        );

    private async Task ArbitrateAsync() =>
        await desks.Remedies.BeginAsync(
            Union,
            _id,
            await VersionAsync(Union),
            new NewRemedy(PetitionRemedyKind.Arbitration, desks.Today) { Subject = Commission }
        );

    private async Task AidAsync() =>
        await desks.Remedies.BeginAsync(
            Union,
            _id,
            await VersionAsync(Union),
            new NewRemedy(PetitionRemedyKind.LegalAid, desks.Today)
            {
                IsEligible = true,
                EligibilityReason = "家庭生活困难，无力聘请律师",
                Subject = "演示律师事务所",
            }
        );

    private async Task EndRemediesAsync()
    {
        foreach (var remedy in (await desks.Petitions.ViewAsync(Union, _id)).Remedies)
        {
            await desks.Remedies.EndAsync(
                Union,
                _id,
                await VersionAsync(Union),
                remedy.Id,
                desks.Today,
                remedy.Kind is PetitionRemedyKind.Arbitration ? "裁决支持职工的请求" : "律师代理参加仲裁，已结案"
            );
        }
    }

    private async Task SettleAsync(PetitionEnding ending, string outcome) =>
        await desks.Outcomes.SettleAsync(Union, _id, await VersionAsync(Union), ending, outcome);

    private async Task TellAsync()
    {
        var petition = (await desks.Petitions.ViewAsync(Union, _id)).Petition;
        if (petition.MustBeTold)
        {
            await desks.Outcomes.TellAsync(Union, _id, petition.Version, desks.Today, ToldHow.ByTelephone);
            petition = (await desks.Petitions.ViewAsync(Union, _id)).Petition;
        }

        if (petition.MustBeReportedBack)
        {
            await desks.Outcomes.ReportBackAsync(Union, _id, petition.Version, desks.Today, ToldHow.Online);
        }
    }

    private async Task<int> VersionAsync(Actor actor) => (await desks.Petitions.ViewAsync(actor, _id)).Petition.Version;
}
