namespace Platform.Regions;

/// <summary>One of the household, as far as it matters for dividing.</summary>
public sealed record CountedPerson(bool LivesTogether, bool IsRegistered)
{
    public static CountedPerson Worker { get; } = new(true, true);
}
