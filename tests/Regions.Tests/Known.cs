namespace Platform.Regions.Tests;

/// <summary>Facts for a condition to look at.</summary>
internal sealed class Known(DateOnly day, params (string Key, string Answer)[] answers) : IFacts
{
    public DateOnly Day => day;

    public string? this[string key] => answers.FirstOrDefault(answer => answer.Key == key).Answer;

    public IReadOnlyList<IFacts> RowsOf(string rows) => [];
}
