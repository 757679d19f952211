using Microsoft.EntityFrameworkCore;
using Platform.Archives;
using Platform.Employment;
using Platform.Organizations;

namespace Platform.Host.Demo;

/// <summary>Plays a training: people taken up, trained, and recommended or helped to start up.</summary>
internal sealed class DemoTrainingPlay(
    DemoServiceDesks desks,
    DemoCast cast,
    DemoPlan plan,
    DemoTraining script,
    DateOnly today
) : IDemoPlay
{
    private readonly Dictionary<DemoTrainee, Guid> _people = [];
    private Guid _training;

    public DateOnly Begin => today.AddDays(script.Begin);

    private Actor Runner => cast.At(cast.Bodies[script.Body].Id);

    public async IAsyncEnumerable<DemoAct> ActsAsync()
    {
        await Task.CompletedTask;
        yield return new(0, PlanAsync);
        foreach (var person in script.People)
        {
            yield return new(0, () => EnrolAsync(person));
        }

        foreach (var person in script.People)
        {
            yield return new(0, () => AttendAsync(person)) { NotBefore = today.AddDays(script.To) };
        }

        if (script.People.Count == 0)
        {
            yield break;
        }

        yield return new(1, FinishAsync) { NotBefore = today.AddDays(script.To) };
        foreach (var act in script.People.Where(person => !person.StayedAway).SelectMany(After))
        {
            yield return act;
        }
    }

    private IEnumerable<DemoAct> After(DemoTrainee person)
    {
        if (person.Support is not null)
        {
            yield return new(1, () => SupportAsync(person));
        }

        if (person.Opening is null)
        {
            yield break;
        }

        yield return new(1, () => RecommendAsync(person));
        if (person.Until is not DemoReferralUntil.Recommended)
        {
            yield return new(2, () => AnswerAsync(person));
        }

        if (person.Until is DemoReferralUntil.Placed)
        {
            yield return new(2, () => PlaceAsync(person));
        }
    }

    private async Task PlanAsync() =>
        _training = await desks.Trainings.PlanAsync(
            Runner,
            plan.Region,
            new(
                script.Kind,
                script.Subject,
                today.AddDays(script.From),
                today.AddDays(script.To),
                script.Place,
                script.Trainer,
                script.Seats
            )
        );

    private async Task EnrolAsync(DemoTrainee person)
    {
        _people[person] = await TakeUpAsync(person);
        var training = (await desks.Trainings.ViewAsync(Runner, _training)).Training;
        await desks.Trainings.EnrolAsync(Runner, _training, training.Version, _people[person]);
    }

    private async Task<Guid> TakeUpAsync(DemoTrainee person)
    {
        if (!person.HasArchive)
        {
            var typed = new NewJobseeker(person.Name, person.Circumstances, person.Wishes, "");
            return await desks.People.AddAsync(Runner, plan.Region, cast.Bodies[person.Unit].Id, typed);
        }

        await using var db = desks.Dbs.Open(Runner.Scope);
        var archive = await db.Archives.Where(row => row.HolderName == person.Name).Select(row => row.Id).SingleAsync();
        return await desks.People.TakeUpAsync(Runner, archive);
    }

    private async Task AttendAsync(DemoTrainee person)
    {
        var sheet = await desks.Trainings.ViewAsync(Runner, _training);
        var seat = sheet.Seats.Single(one => one.JobseekerId == _people[person]);
        await desks.Trainings.AttendAsync(Runner, _training, seat.Id, seat.Version, !person.StayedAway, person.Result);
    }

    private async Task FinishAsync()
    {
        var training = (await desks.Trainings.ViewAsync(Runner, _training)).Training;
        await desks.Trainings.FinishAsync(Runner, _training, training.Version, "按计划完成培训（演示）");
    }

    private async Task SupportAsync(DemoTrainee person)
    {
        var seeker = (await desks.People.ViewAsync(Runner, _people[person])).Seeker;
        await desks.Startups.GiveAsync(
            Runner,
            seeker.Id,
            seeker.Version,
            person.Support,
            desks.Today,
            person.SupportWords,
            hasStarted: person.Opening is null
        );
    }

    private async Task RecommendAsync(DemoTrainee person)
    {
        await using var db = desks.Dbs.Open(Runner.Scope);
        var opening = await db
            .Openings.Where(row => row.Post == person.Opening && row.Status == OpeningStatus.Published)
            .Select(row => row.Id)
            .SingleAsync();
        await desks.Referrals.RecommendAsync(Runner, _people[person], opening, desks.Today, "当面同意");
    }

    private async Task AnswerAsync(DemoTrainee person)
    {
        var referral = await ReferralAsync(person);
        var isHired = person.Until is not DemoReferralUntil.NotHired;
        await desks.Referrals.AnswerAsync(
            Runner,
            referral.Id,
            referral.Version,
            isHired ? ReferralStatus.Hired : ReferralStatus.NotHired,
            desks.Today,
            isHired ? "面试合格（演示）" : "岗位要求的经验不足（演示）"
        );
    }

    private async Task PlaceAsync(DemoTrainee person)
    {
        var referral = await ReferralAsync(person);
        await desks.Referrals.PlaceAsync(Runner, referral.Id, referral.Version, desks.Today, desks.Today.AddDays(30));
    }

    private async Task<Referral> ReferralAsync(DemoTrainee person) =>
        (await desks.People.ViewAsync(Runner, _people[person])).Referrals[^1];
}
