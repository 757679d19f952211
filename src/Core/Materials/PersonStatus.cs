namespace Platform.Materials;

/// <summary>Where one person's paper stands, for a material that is asked of each.</summary>
/// <param name="Name">As on the form.</param>
/// <param name="State">Missing, unchecked, deficient or in order.</param>
/// <param name="Submissions">Those that are, or are also, this person's.</param>
public sealed record PersonStatus(string Name, MaterialState State, IReadOnlyList<Submission> Submissions)
{
    /// <summary>Given with an earlier dossier and good still; null where it is asked for now, or was handed in again.</summary>
    public GivenMaterial? Given { get; init; }
}
