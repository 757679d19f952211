namespace Platform.Host.Demo;

/// <summary>A training, with the people who take part and what became of each.</summary>
/// <param name="Body">Who runs the service, by the key of the plan.</param>
/// <param name="Begin">The day it is planned, in days from today.</param>
/// <param name="From">Its first day, in days from today.</param>
/// <param name="To">Its last day, in days from today; a training that ended is finished.</param>
internal sealed record DemoTraining(
    string Body,
    int Begin,
    string Subject,
    int From,
    int To,
    string Place,
    string Trainer,
    int Seats,
    IReadOnlyList<DemoTrainee> People
)
{
    /// <summary>One of the service's kinds; null where it names none.</summary>
    public string? Kind { get; init; }
}
