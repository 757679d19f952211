namespace Platform.Applicants;

/// <summary>How often something was tried in vain on one number or one case.</summary>
public sealed class Guesses
{
    /// <summary>Keyed hash of what was tried on.</summary>
    public required byte[] Key { get; init; }

    public int Count { get; set; }

    public DateTimeOffset LastAt { get; set; }
}
