namespace Platform.Host.Demo;

/// <summary>Something that is played over many days, side by side with others.</summary>
internal interface IDemoPlay
{
    DateOnly Begin { get; }

    IAsyncEnumerable<DemoAct> ActsAsync();
}
