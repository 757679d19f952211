using Platform.Activities;
using Platform.Organizations;
using Platform.Regions;

namespace Platform.Host.Demo;

/// <summary>Plays an activity from its plan to where it stands.</summary>
internal sealed class DemoActivityPlay(
    DemoServiceDesks desks,
    DemoCast cast,
    DemoPlan plan,
    DemoActivity script,
    DateOnly today
) : IDemoPlay
{
    private Guid _activity;

    public DateOnly Begin => today.AddDays(script.Begin);

    private Actor Runner => cast.At(cast.Bodies[script.Body].Id);

    private bool NeedsConsent =>
        desks.Catalogue.Find(plan.Region)!.PublicServices.OfType<ActivityService>().First()
            is { ConsentFrom: not null };

    public async IAsyncEnumerable<DemoAct> ActsAsync()
    {
        await Task.CompletedTask;
        yield return new(0, PlanAsync);
        if (script.Until is DemoActivityUntil.Cancelled)
        {
            yield return new(1, CancelAsync);
            yield break;
        }

        if (script.Until is not DemoActivityUntil.Planned && NeedsConsent)
        {
            yield return new(1, SubmitAsync);
            if (script.Until is not DemoActivityUntil.Submitted)
            {
                yield return new(1, DecideAsync);
            }
        }

        if (script.Until < DemoActivityUntil.Arranged)
        {
            yield break;
        }

        foreach (var helper in script.Team)
        {
            yield return new(0, () => NameAsync(helper));
        }

        yield return new(1, ArrangeAsync);
        if (script.Until is DemoActivityUntil.Held)
        {
            yield return new(0, HoldAsync) { NotBefore = today.AddDays(script.On) };
            yield return new(0, AttachAsync);
        }
    }

    private async Task PlanAsync() =>
        _activity = await desks.Planning.PlanAsync(
            Runner,
            plan.Region,
            new(
                script.Kind,
                script.Title,
                script.Aim,
                script.Audience,
                today.AddDays(script.On),
                script.Hours,
                script.Place,
                script.Budget
            )
        );

    private async Task SubmitAsync() =>
        await desks.Planning.SubmitAsync(Runner, _activity, (await FindAsync()).Version);

    private async Task DecideAsync()
    {
        var activity = await FindAsync();
        var lead = cast.Actors[activity.ConsentBodyId!.Value].First(actor => actor.Role is Role.Lead);
        var isAgreed = script.Until is not DemoActivityUntil.Refused;
        await desks.Planning.DecideAsync(lead, _activity, activity.Version, isAgreed, isAgreed ? "" : script.Words);
    }

    private async Task NameAsync(DemoHelper helper)
    {
        var version = (await FindAsync()).Version;
        await desks.Activities.NameAsync(Runner, _activity, version, helper.Name, helper.Duty, helper.Qualification);
    }

    private async Task ArrangeAsync() =>
        await desks.Activities.ArrangeAsync(
            Runner,
            _activity,
            (await FindAsync()).Version,
            cast.Bodies[script.Unit].Id,
            script.Office,
            script.Telephone,
            desks.Today
        );

    private async Task HoldAsync() =>
        await desks.Activities.HoldAsync(
            Runner,
            _activity,
            (await FindAsync()).Version,
            desks.Today,
            script.Participants,
            script.Words
        );

    private async Task AttachAsync()
    {
        await using var photo = new MemoryStream(DemoJpeg.NoticeBoard());
        await desks.Activities.AttachAsync(Runner, _activity, photo, "活动现场.jpg");
    }

    private async Task CancelAsync() =>
        await desks.Planning.CancelAsync(Runner, _activity, (await FindAsync()).Version, script.Words);

    private async Task<Activity> FindAsync() => (await desks.Activities.ViewAsync(Runner, _activity)).Activity;
}
