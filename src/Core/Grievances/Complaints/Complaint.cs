using Platform.Calendar;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Grievances;

/// <summary>
/// 投诉: somebody's complaint about how the union or its people handled something. It lies with one union, below which
/// nobody sees it; who complained and what they say is sealed, what happened stands in its entries.
/// </summary>
public sealed class Complaint : Scoped, IVersioned
{
    private static readonly DateTimeOffset Never = new(9999, 12, 31, 0, 0, 0, TimeSpan.Zero);

    public Guid Id { get; init; }

    public required string Number { get; init; }

    public required string RegionCode { get; init; }

    /// <summary>The union it lies with.</summary>
    public int BodyId { get; private set; }

    public string BodyName { get; private set; } = "";

    public required ComplaintChannel Channel { get; init; }

    /// <summary>One of the region's grounds; null: something else.</summary>
    public string? GroundCode { get; init; }

    /// <summary>In the document's words, as they then read.</summary>
    public required string GroundName { get; init; }

    /// <summary>The citation as printed; null for something else.</summary>
    public string? GroundClause { get; init; }

    /// <summary>See <see cref="ComplaintContents"/>.</summary>
    public required string SealedContents { get; init; }

    /// <summary>See <see cref="Grievances.Complainant"/>; null for an anonymous complaint.</summary>
    public string? SealedComplainant { get; init; }

    /// <summary>Opens state and outcome to whoever complained; the code itself is kept nowhere.</summary>
    public required byte[] QueryCodeHash { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>In China: the day the limits count from.</summary>
    public required DateOnly ReceivedOn { get; init; }

    /// <summary>The officer; null for one that came online.</summary>
    public Guid? ReceivedById { get; init; }

    public string? ReceivedByName { get; init; }

    /// <summary>Where it was received face to face.</summary>
    public string? Location { get; init; }

    /// <summary>The document's duties of whoever receives, as ticked; a line each.</summary>
    public string? Duties { get; init; }

    /// <summary>Null where no record is written.</summary>
    public ReadBack? ReadBack { get; init; }

    /// <summary>The signed record, scanned.</summary>
    public Guid? ScanId { get; set; }

    /// <summary>The region's limits as of receipt, canonical JSON; null where its documents give none.</summary>
    public string? Clocks { get; init; }

    public ComplaintStatus Status { get; private set; }

    /// <summary>Null while nobody has classed it, which counts as ordinary.</summary>
    public ComplaintClass? Class { get; internal set; }

    public Guid? HandlerId { get; private set; }

    public string? HandlerName { get; private set; }

    public string? HandlerTitle { get; private set; }

    public DateOnly? ExtensionAskedOn { get; private set; }

    public Guid? ExtensionAskedById { get; private set; }

    public DateOnly? ExtensionDecidedOn { get; private set; }

    public bool ExtensionApproved { get; private set; }

    /// <summary>属实; null while there is no outcome.</summary>
    public bool? IsUpheld { get; private set; }

    public DateOnly? ConcludedOn { get; private set; }

    public DateOnly? ToldOn { get; private set; }

    public ComplaintTelling? Telling { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>The last day of the limit to act on; null once told, and where no document gives a limit.</summary>
    public DateOnly? DueOn { get; private set; }

    /// <summary>The beginning of <see cref="DueOn"/>, or never: the order of the lists.</summary>
    public DateTimeOffset Urgency { get; private set; }

    /// <summary>暂定: counted over days whose arrangement was not published; to be counted again.</summary>
    public bool IsProvisional { get; private set; }

    public int Entries { get; private set; }

    public int Version { get; set; }

    public bool IsAnonymous => SealedComplainant is null;

    public bool IsOpen => Status is not ComplaintStatus.Closed;

    public bool IsExtensionPending => ExtensionAskedOn is not null && ExtensionDecidedOn is null;

    public bool IsOverdueOn(DateOnly today) => DueOn < today;

    public ComplaintClocks? Limiting => Clocks is null ? null : RegionJson.Read<ComplaintClocks>(Clocks);

    /// <summary>Null where no document gives limits.</summary>
    public ComplaintLimits? LimitsBy(WorkingCalendar calendar) =>
        Limiting is not { } clocks
            ? null
            : ComplaintLimits.Of(
                clocks,
                ReceivedOn,
                Class,
                ExtensionAskedOn is { } asked ? new(asked, ExtensionDecidedOn, ExtensionApproved) : null,
                ToldOn,
                calendar
            );

    /// <summary>Counts its limits again; after every act upon it.</summary>
    internal void Count(WorkingCalendar calendar)
    {
        var limits = LimitsBy(calendar);
        DueOn = limits?.Acting?.LastDay;
        IsProvisional = limits is { Acting: not null, IsProvisional: true };
        Urgency = DueOn is { } due ? ChinaTime.StartOf(due).ToUniversalTime() : Never;
    }

    /// <summary>Comes to lie with that union, out of sight of those below it.</summary>
    internal void LieWith(Body body)
    {
        (BodyId, BodyName) = (body.Id, body.Name);
        Place(
            body.Kind switch
            {
                BodyKind.Province => new(body.Id, null, null, null, body.Id, null),
                BodyKind.City => new(body.ProvinceId!.Value, body.Id, null, null, body.Id, null),
                BodyKind.County => new(body.ProvinceId!.Value, body.CityId, body.Id, null, body.Id, null),
                _ => throw new InvalidOperationException($"{body.Name} handles no complaints."),
            }
        );
    }

    /// <summary>A further entry: two officers who act at once are told apart by it.</summary>
    internal int NextEntry() => ++Entries;

    internal void Assign(Guid accountId, string name, string title)
    {
        (HandlerId, HandlerName, HandlerTitle) = (accountId, name, title);
        Status = Status is ComplaintStatus.Received ? ComplaintStatus.Handling : Status;
    }

    /// <summary>Whoever handled it does no longer.</summary>
    internal void Unassign()
    {
        (HandlerId, HandlerName, HandlerTitle) = (null, null, null);
        Status = Status is ComplaintStatus.Handling ? ComplaintStatus.Received : Status;
    }

    internal void AskForMore(Guid by, DateOnly on) => (ExtensionAskedOn, ExtensionAskedById) = (on, by);

    internal void AnswerMore(bool isApproved, DateOnly on) =>
        (ExtensionDecidedOn, ExtensionApproved) = (on, isApproved);

    internal void Conclude(bool isUpheld, DateOnly on) =>
        (IsUpheld, ConcludedOn, Status) = (isUpheld, on, ComplaintStatus.Concluded);

    internal void Tell(ComplaintTelling telling, DateOnly on) =>
        (Telling, ToldOn, Status) = (telling, on, ComplaintStatus.Told);

    internal void Close(DateTimeOffset at) => (ClosedAt, Status) = (at, ComplaintStatus.Closed);
}
