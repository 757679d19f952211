using Platform.Archives;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Exits;

/// <summary>
/// 退出: the process by which an archive leaves the register. Decisions upon it stand in the decisions of its id, talks
/// and papers in its records; neither is ever changed.
/// </summary>
public sealed class Exit : Scoped, IVersioned
{
    public Guid Id { get; init; }

    public required Guid ArchiveId { get; init; }

    public required string RegionCode { get; init; }

    public required string ArchiveNumber { get; init; }

    public required string HolderName { get; init; }

    public required string UnitName { get; init; }

    public required ExitTerms Terms { get; init; }

    public required ExitKind Kind { get; init; }

    /// <summary>The document's word for <see cref="Kind"/>.</summary>
    public required string KindName { get; init; }

    /// <summary>One of the document's causes, or in own words.</summary>
    public required string Cause { get; init; }

    /// <summary>What was known of the household when it was proposed.</summary>
    public string? Words { get; init; }

    public required ExitOrigin Origin { get; init; }

    public string? AskedBy { get; init; }

    public required DateOnly AskedOn { get; init; }

    public Guid? SourceId { get; init; }

    public required Guid ProposedById { get; init; }

    public required string ProposedByName { get; init; }

    /// <summary>Which body proposed it, and tells the household in the end.</summary>
    public required int ProposingBodyId { get; init; }

    public required string ProposingBodyName { get; init; }

    public required int DecidingBodyId { get; init; }

    public required string DecidingBodyName { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public ExitStatus Status { get; private set; }

    public ExitStep Step { get; private set; }

    /// <summary>In whose inbox it lies; null when nothing is left to do.</summary>
    public int? WaitsForBodyId { get; private set; }

    /// <summary>The archive while the exit is open, else null; unique, so that an archive has one open exit.</summary>
    public Guid? OpenArchiveId { get; private set; }

    /// <summary>Working days the notice hangs; 0 for none, null while nobody has decided.</summary>
    public int? NoticeDays { get; private set; }

    /// <summary>The document that says how long, or the reason of whoever decided where none does.</summary>
    public string? NoticeBasis { get; private set; }

    /// <summary>The first day a standing notice lets the exit be decided.</summary>
    public DateOnly? NoticeOverFrom { get; private set; }

    public DateOnly? DecidedOn { get; private set; }

    public string? DecidedByName { get; private set; }

    /// <summary>What follows, for the household's paper.</summary>
    public string? Follows { get; private set; }

    /// <summary>What the household can do against it, as far as known.</summary>
    public string? Remedies { get; private set; }

    public DateOnly? InformedOn { get; private set; }

    /// <summary>The next visit after the exit; null where none is due.</summary>
    public DateOnly? FollowUpOn { get; private set; }

    public int Version { get; set; }

    public bool IsOpen => Status is ExitStatus.Open;

    /// <summary>删除 was approved: it is shown only to those who may read the sealed archive.</summary>
    public bool IsSealed => Status is ExitStatus.Approved && Kind is ExitKind.Sealed;

    /// <summary>Who tells the household: whoever proposed, or, where that body may not see it any more, whoever decided.</summary>
    public (int Id, string Name) InformingBody =>
        IsSealed ? (DecidingBodyId, DecidingBodyName) : (ProposingBodyId, ProposingBodyName);

    public static Exit Of(
        Archive archive,
        Body unit,
        Body deciding,
        ExitTerms terms,
        ExitProposal proposal,
        Actor actor,
        DateOnly askedOn,
        DateTimeOffset at
    )
    {
        var exit = new Exit
        {
            Id = Guid.CreateVersion7(at),
            ArchiveId = archive.Id,
            RegionCode = archive.RegionCode,
            ArchiveNumber = archive.Number,
            HolderName = archive.HolderName,
            UnitName = archive.UnitName,
            Terms = terms,
            Kind = proposal.Kind,
            KindName = terms.NameOf(proposal.Kind),
            Cause = proposal.Cause.Trim(),
            Words = Written(proposal.Words),
            Origin = proposal.Origin,
            AskedBy = Written(proposal.AskedBy),
            AskedOn = askedOn,
            SourceId = proposal.SourceId,
            ProposedById = actor.AccountId,
            ProposedByName = actor.Name,
            ProposingBodyId = actor.BodyId,
            ProposingBodyName = actor.BodyName,
            DecidingBodyId = deciding.Id,
            DecidingBodyName = deciding.Name,
            CreatedAt = at,
            OpenArchiveId = archive.Id,
        };
        exit.Place(unit.Lineage);
        if (terms.Rules?.NoticeAtLeast is { } atLeast)
        {
            exit.PlanNotice(atLeast.Count, terms.Rules.Source.InWords);
        }

        return exit;
    }

    internal void PlanNotice(int days, string basis) => (NoticeDays, NoticeBasis) = (days, basis);

    internal void Post(DateOnly? overFrom) => NoticeOverFrom = overFrom;

    internal void Wait(ExitStep step, int? bodyId) => (Step, WaitsForBodyId) = (step, bodyId);

    internal void Conclude(ExitStatus status, string byName, DateOnly on)
    {
        (Status, DecidedOn, DecidedByName, OpenArchiveId) = (status, on, byName, null);
        NoticeOverFrom = null;
    }

    internal void Announce(string follows, string? remedies) => (Follows, Remedies) = (follows, remedies);

    internal void Inform(DateOnly on) => InformedOn = on;

    internal void FollowUpBy(DateOnly? day) => FollowUpOn = day;

    private static string? Written(string? words) => words?.Trim() is { Length: > 0 } said ? said : null;
}
