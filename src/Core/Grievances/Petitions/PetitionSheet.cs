using Platform.Organizations;
using Platform.Regions;

namespace Platform.Grievances;

/// <summary>A petition with everything on it, as one officer sees it, and what that officer's union may do with it now.</summary>
public sealed record PetitionSheet
{
    public required Actor Actor { get; init; }

    public required Petition Petition { get; init; }

    public required string RegionName { get; init; }

    /// <summary>Null where the region no longer has the service: then nothing more can be begun by it.</summary>
    public required PetitionService? Service { get; init; }

    /// <summary>Masked; null for an anonymous petition.</summary>
    public required Petitioner? Petitioner { get; init; }

    public required string Content { get; init; }

    public required IReadOnlyList<PetitionLeg> Legs { get; init; }

    public required IReadOnlyList<PetitionUrging> Urgings { get; init; }

    public required IReadOnlyList<Mediation> Mediations { get; init; }

    public required IReadOnlyList<Remedy> Remedies { get; init; }

    public required IReadOnlyList<PetitionPaper> Papers { get; init; }

    /// <summary>Oldest first.</summary>
    public required IReadOnlyList<PetitionEntry> Entries { get; init; }

    /// <summary>Other petitions of the same person the officer may see, newest first.</summary>
    public required IReadOnlyList<Petition> SamePerson { get; init; }

    /// <summary>The number of the petition it was merged into.</summary>
    public required string? MergedInto { get; init; }

    /// <summary>The petitioner's live archive, where there is one the officer may see.</summary>
    public required string? ArchiveNumber { get; init; }

    /// <summary>The officer's union stands directly above the one whose turn it is.</summary>
    public required bool StandsAbove { get; init; }

    public required DateOnly Today { get; init; }

    public IReadOnlyList<PetitionDue> Dues => PetitionDues.Of(Petition, Legs, Urgings);

    /// <summary>A report the officer's union has to look at first.</summary>
    public PetitionLeg? Reported =>
        Legs.LastOrDefault(leg => leg.State is LegState.Reported && leg.FromBodyId == Actor.BodyId);

    /// <summary>What the officer's union was given and owes a report on.</summary>
    public PetitionLeg? Errand =>
        Legs.LastOrDefault(leg =>
            leg is { Kind: PetitionHandlingKind.Assign, State: LegState.Open } && leg.ToBodyId == Actor.BodyId
        );

    /// <summary>The authority outside the unions an answer is waited for from.</summary>
    public PetitionLeg? Outside => Legs.LastOrDefault(UrgingDesk.IsOutside);

    public bool IsTurn => Petition.IsOpen && Petition.WaitsForBodyId == Actor.BodyId && Reported is null;

    public bool IsLead => IsTurn && Petition.LeadBodyId == Actor.BodyId;

    public bool IsUndertaken => MediationDesk.IsUndertakenBy(Legs, Actor.BodyId);

    public bool MayRefuse => IsLead && Legs.Count == 0;

    public bool MayMediate => IsTurn && IsUndertaken;

    public bool MayBeginRemedy => IsTurn && Mediations is [.., { Result: MediationResult.Failed }];

    public bool MayTakePapers => PetitionPaperDesk.IsHolder(Petition, Legs, Actor.BodyId);

    public bool MayTell => Petition.MustBeTold && Petition.AnswererBodyId == Actor.BodyId;

    public bool MayReportBack => Petition.MustBeReportedBack && Petition.ReceivedByBodyId == Actor.BodyId;

    public bool MaySetAnswerDay => IsLead && !Petition.AnswerByIsPublished;

    /// <summary>督办: of whoever has it, or of the authority outside it was passed on to.</summary>
    public bool MayPress =>
        Handles(PetitionHandlingKind.Supervise)
        && Petition.WaitsForBodyId is { } has
        && (
            has == Actor.BodyId
                ? Petition.IsOpen && Outside is not null
                : StandsAbove || UrgingDesk.HandedOn(Petition, Legs, Actor.BodyId)
        );

    /// <summary>Whether the region's document names that way of handling.</summary>
    public bool Handles(PetitionHandlingKind kind) => Service?.Handlings.Any(handling => handling.Kind == kind) is true;

    /// <summary>How it may end by what is on record, the likeliest first.</summary>
    public IReadOnlyList<PetitionEnding> Endings =>
        !IsLead || Remedies.Any(remedy => remedy.EndedOn is null)
            ? []
            :
            [
                .. Mediations is [.., { Result: MediationResult.Succeeded }]
                    ? [PetitionEnding.Agreed]
                    : Array.Empty<PetitionEnding>(),
                .. Remedies.Count > 0 ? [PetitionEnding.Remedied] : Array.Empty<PetitionEnding>(),
                .. Legs.Any(leg => leg is { Kind: PetitionHandlingKind.PassOn, ToBodyId: null })
                    ? [PetitionEnding.PassedOn]
                    : Array.Empty<PetitionEnding>(),
                .. Legs.Count > 0 ? [PetitionEnding.Answered] : Array.Empty<PetitionEnding>(),
            ];

    /// <summary>Where in the service's flow chart it stands: the boxes it came through, the one it is at last.</summary>
    public IReadOnlyList<FlowAct> Came
    {
        get
        {
            var acts = new List<FlowAct> { FlowAct.Receive };
            if (Papers.Count > 0)
                acts.Add(FlowAct.Collect);
            if (Legs.Count > 0)
                acts.Add(FlowAct.Handle);
            if (Mediations is [.., { Result: MediationResult.Succeeded }])
                acts.Add(FlowAct.Agree);
            if (Mediations is [.., { Result: MediationResult.Failed }])
                acts.Add(FlowAct.Fail);
            if (Remedies.Any(remedy => remedy.Kind is PetitionRemedyKind.Arbitration))
                acts.Add(FlowAct.Arbitrate);
            if (Remedies.Any(remedy => remedy.Kind is not PetitionRemedyKind.Arbitration))
                acts.Add(FlowAct.GiveLegalHelp);
            return acts;
        }
    }
}
