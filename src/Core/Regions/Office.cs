namespace Platform.Regions;

/// <summary>Where a worker goes or calls. Office numbers only: nobody's own telephone or mailbox.</summary>
/// <param name="Code">Kebab-case, unique in the region; the city's corrections are kept under it.</param>
public sealed record Office(string Code, string Name)
{
    public string? Address { get; init; }

    public string? Telephone { get; init; }

    public required Citation Source { get; init; }
}
