using Platform.Approvals;
using Platform.Editions;
using Platform.Regions;

namespace Platform.Cases;

/// <summary>What putting a case under another edition would do to it. Nothing of it is done yet.</summary>
public sealed record MovePreview
{
    public required CaseFile File { get; init; }

    /// <summary>The edition the case would go to.</summary>
    public required ServiceItem After { get; init; }

    public required IReadOnlyList<Difference> Differences { get; init; }

    public required MovedAnswers Answers { get; init; }

    /// <summary>What the other edition's forms ask of the applicant and nobody answered.</summary>
    public required IReadOnlyList<FieldFault> Needed { get; init; }

    /// <summary>In the order of the checklists.</summary>
    public required IReadOnlyList<MaterialMove> Materials { get; init; }

    /// <summary>The other edition's route in order, then what is not on it any more.</summary>
    public required IReadOnlyList<StageMove> Stages { get; init; }

    /// <summary>Where the case would stand; null where the other edition leaves nothing to do.</summary>
    public required Stage? Landing { get; init; }

    /// <summary>The case stays where it is, in the same hands.</summary>
    public required bool Stays { get; init; }

    /// <summary>By the other edition's time limit, from the day of hand-in.</summary>
    public required DateOnly? DueOn { get; init; }

    /// <summary>Hangs, or hung, too short for the other edition, and would be void.</summary>
    public required Posting? Voided { get; init; }

    /// <summary>What else follows, as sentences.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>Why the case cannot go over now, as sentences with the way that is open; empty where it can.</summary>
    public required IReadOnlyList<string> Blocks { get; init; }

    /// <summary>Hash of <see cref="After"/>, by which the officer says what they saw.</summary>
    public string AfterHash => RegionJson.Hash(RegionJson.Write(After));
}
