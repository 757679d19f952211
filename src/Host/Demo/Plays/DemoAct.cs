namespace Platform.Host.Demo;

/// <summary>One thing somebody does.</summary>
/// <param name="Days">How many working days after the one before; 0: within the hour.</param>
internal sealed record DemoAct(int Days, Func<Task> Do)
{
    /// <summary>Not before that day.</summary>
    public DateOnly? NotBefore { get; init; }
}
