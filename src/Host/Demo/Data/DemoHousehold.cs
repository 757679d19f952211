namespace Platform.Host.Demo;

/// <summary>A filled form, without what tells one worker from another.</summary>
/// <param name="Answers">By the key of their fact.</param>
internal sealed record DemoHousehold(IReadOnlyDictionary<string, string> Answers, IReadOnlyList<DemoMember> Members)
{
    /// <summary>Rows other than the family's, e.g. its incomes, by the key of their section.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>> Rows { get; init; } =
        new Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>>();
}
