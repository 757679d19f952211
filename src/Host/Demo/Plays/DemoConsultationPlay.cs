namespace Platform.Host.Demo;

/// <summary>Plays a question answered at once.</summary>
internal sealed class DemoConsultationPlay(
    DemoPetitionDesks desks,
    DemoCast cast,
    DemoPlan plan,
    DemoConsultation script,
    DateOnly today
) : IDemoPlay
{
    public DateOnly Begin => today.AddDays(script.On);

    public async IAsyncEnumerable<DemoAct> ActsAsync()
    {
        await Task.CompletedTask;
        yield return new(
            0,
            () =>
                desks.Consultations.AnswerAsync(
                    cast.At(cast.Bodies[plan.Petitions!.Body].Id),
                    plan.Region,
                    script.Channel,
                    script.Question,
                    script.Answer
                )
        );
    }
}
