using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Grievances;

/// <summary>
/// 信访: what somebody asked a union to put right, from its receipt to the day everybody who had to hear of the outcome has.
/// Who may see it stands in <see cref="PetitionSight"/>; who does what with it, in its legs.
/// </summary>
public sealed class Petition : IVersioned
{
    public required Guid Id { get; init; }

    public required string Number { get; init; }

    /// <summary>With the number it shows the progress to whoever petitioned.</summary>
    public required string QueryCode { get; init; }

    public required string RegionCode { get; init; }

    /// <summary>The <see cref="PetitionService"/> of the region it came in by.</summary>
    public required string ServiceCode { get; init; }

    public required string ChannelCode { get; init; }

    public required string ChannelName { get; init; }

    public required PetitionChannelKind ChannelKind { get; init; }

    public required DateOnly ReceivedOn { get; init; }

    public required int ReceivedByBodyId { get; init; }

    public required string ReceivedByBodyName { get; init; }

    public required string ReceivedByName { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public required bool IsAnonymous { get; init; }

    /// <summary>The <see cref="Petitioner"/>, sealed; null for an anonymous petition.</summary>
    public string? SealedPetitioner { get; init; }

    /// <summary>As lists show it: 张*, or 匿名.</summary>
    public required string PetitionerShown { get; init; }

    public byte[]? IdHash { get; init; }

    public byte[]? TelephoneHash { get; init; }

    /// <summary>The employer, as the petitioner called it.</summary>
    public string? UnitName { get; init; }

    public required string Subject { get; init; }

    /// <summary>What was asked for, in full; sealed, because people tell of themselves in it.</summary>
    public required string SealedContent { get; init; }

    /// <summary>Of a transfer: its number where it came from.</summary>
    public string? ForeignNumber { get; init; }

    /// <summary>Of a transfer: the body that sent it and wants to hear the outcome.</summary>
    public string? SentBy { get; init; }

    public DateOnly? SentOn { get; init; }

    /// <summary>Of a transfer: until when the sender wants to hear; null where the slip names no day.</summary>
    public DateOnly? AskedBackBy { get; init; }

    /// <summary>The answered question it grew out of.</summary>
    public Guid? ConsultationId { get; init; }

    /// <summary>Until when the petitioner is to be answered; null where neither document nor officer set a day.</summary>
    public DateOnly? AnswerBy { get; private set; }

    /// <summary>The day follows from the document; otherwise an officer set it.</summary>
    public bool AnswerByIsPublished { get; private set; }

    public PetitionStatus Status { get; private set; }

    /// <summary>The union that answers for it: the one that received it, or the one it was passed on to.</summary>
    public int LeadBodyId { get; private set; }

    public required string LeadBodyName { get; set; }

    /// <summary>Who tells the petitioner: the lead, unless whoever passed it on kept that for itself.</summary>
    public int AnswererBodyId { get; private set; }

    /// <summary>Whose turn it is; null once it is closed.</summary>
    public int? WaitsForBodyId { get; private set; }

    public string? WaitsForBodyName { get; private set; }

    /// <summary>The earliest day something is still owed by; null where no day is set.</summary>
    public DateOnly? DueOn { get; internal set; }

    public PetitionEnding? Ending { get; private set; }

    /// <summary>The outcome as the petitioner reads it.</summary>
    public string? Outcome { get; private set; }

    public DateOnly? SettledOn { get; private set; }

    public Guid? MergedIntoId { get; internal set; }

    public DateOnly? ToldOn { get; private set; }

    public ToldHow? ToldHow { get; private set; }

    public string? ToldByName { get; private set; }

    public DateOnly? ReportedBackOn { get; private set; }

    public ToldHow? ReportedBackHow { get; private set; }

    public string? ReportedBackByName { get; private set; }

    /// <summary>The last act, whatever it was: acts of two people at once meet here.</summary>
    public DateTimeOffset TouchedAt { get; internal set; }

    public int Version { get; set; }

    /// <summary>Neither settled nor closed.</summary>
    public bool IsOpen => Status < PetitionStatus.Settled;

    public bool IsTransfer => ChannelKind is PetitionChannelKind.Transfer;

    /// <summary>There is an outcome the petitioner has not heard.</summary>
    public bool MustBeTold =>
        Status is PetitionStatus.Settled
        && ToldOn is null
        && Ending is not (PetitionEnding.Withdrawn or PetitionEnding.Merged);

    /// <summary>There is an outcome the sender has not heard.</summary>
    public bool MustBeReportedBack => Status is PetitionStatus.Settled && IsTransfer && ReportedBackOn is null;

    internal void Begin(Actor actor)
    {
        (LeadBodyId, AnswererBodyId) = (actor.BodyId, actor.BodyId);
        WaitFor(actor.BodyId, actor.BodyName);
    }

    internal void WaitFor(int bodyId, string name) => (WaitsForBodyId, WaitsForBodyName) = (bodyId, name);

    internal void MoveTo(PetitionStatus status) => Status = status;

    internal void AnswerUntil(DateOnly? day, bool isPublished) => (AnswerBy, AnswerByIsPublished) = (day, isPublished);

    /// <summary>Another union answers for it from now on, to the petitioner too unless that was kept.</summary>
    internal void PassTo(int bodyId, string name, bool answersPetitioner)
    {
        (LeadBodyId, LeadBodyName) = (bodyId, name);
        AnswererBodyId = answersPetitioner ? bodyId : AnswererBodyId;
        WaitFor(bodyId, name);
    }

    /// <summary>There is an outcome. Whoever left no name can only look it up.</summary>
    internal void Settle(PetitionEnding ending, string outcome, DateOnly on)
    {
        (Status, Ending, Outcome, SettledOn) = (PetitionStatus.Settled, ending, outcome, on);
        if (IsAnonymous && MustBeTold)
        {
            (ToldOn, ToldHow) = (on, Grievances.ToldHow.ByQueryCode);
        }
    }

    internal void Tell(DateOnly on, ToldHow how, string by) => (ToldOn, ToldHow, ToldByName) = (on, how, by);

    internal void ReportBack(DateOnly on, ToldHow how, string by) =>
        (ReportedBackOn, ReportedBackHow, ReportedBackByName) = (on, how, by);

    internal void Close()
    {
        Status = PetitionStatus.Closed;
        (WaitsForBodyId, WaitsForBodyName) = (null, null);
    }
}
