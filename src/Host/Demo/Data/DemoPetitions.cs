namespace Platform.Host.Demo;

/// <summary>What came in at the union that takes a region's petitions.</summary>
/// <param name="Body">That union, by key.</param>
internal sealed record DemoPetitions(string Body)
{
    public IReadOnlyList<DemoPetition> Received { get; init; } = [];

    public IReadOnlyList<DemoConsultation> Consultations { get; init; } = [];
}
