using Platform.Organizations;
using Platform.Storage;

namespace Platform.Activities;

/// <summary>
/// 服务活动: planned by the union that runs the service, agreed to where the region asks for it, staffed, arranged with a
/// unit and held. It names no participant: what is kept of them is their number.
/// </summary>
public sealed class Activity : IVersioned
{
    public required Guid Id { get; init; }

    public required string RegionCode { get; init; }

    public required string ServiceCode { get; init; }

    public required int BodyId { get; init; }

    public required string BodyName { get; init; }

    /// <summary>The union whose consent the plan needs; null where the region asks for none.</summary>
    public int? ConsentBodyId { get; init; }

    public string? ConsentBodyName { get; init; }

    public string KindCode { get; private set; } = "";

    /// <summary>As the document calls it.</summary>
    public string KindName { get; private set; } = "";

    public string Title { get; private set; } = "";

    public string Aim { get; private set; } = "";

    public string Audience { get; private set; } = "";

    public DateOnly On { get; private set; }

    public string Hours { get; private set; } = "";

    public string Place { get; private set; } = "";

    /// <summary>Yuan; null where none is planned.</summary>
    public decimal? Budget { get; private set; }

    public ActivityStatus Status { get; private set; }

    /// <summary>The union it waits for; null once it is held or cancelled.</summary>
    public int? WaitsForBodyId { get; private set; }

    /// <summary>Who wrote the plan last: somebody else agrees to it.</summary>
    public Guid PlannedById { get; private set; }

    public string PlannedByName { get; private set; } = "";

    public required DateTimeOffset PlannedAt { get; init; }

    public DateOnly? ConsentedOn { get; private set; }

    /// <summary>Experts and service team, in the order they were named.</summary>
    public List<ActivityHelper> Team { get; } = [];

    /// <summary>对接服务单位; null until one agreed.</summary>
    public int? UnitId { get; private set; }

    public string? UnitName { get; private set; }

    /// <summary>The unit's office that is in charge, e.g. 工会办公室.</summary>
    public string? UnitOffice { get; private set; }

    public string? UnitTelephone { get; private set; }

    public DateOnly? ArrangedOn { get; private set; }

    public DateOnly? HeldOn { get; private set; }

    /// <summary>参加人数, all sessions together.</summary>
    public int Participants { get; private set; }

    public int Version { get; set; }

    public bool IsOver => Status is ActivityStatus.Held or ActivityStatus.Cancelled;

    /// <summary>What the plan says, as an entry keeps it.</summary>
    internal ActivityPlan Plan => new(KindCode, Title, Aim, Audience, On, Hours, Place, Budget);

    /// <summary>A plan that was agreed to and is changed has to be agreed to anew.</summary>
    internal void Write(ActivityPlan typed, string kindName, Actor by)
    {
        (KindCode, KindName, Title) = (typed.KindCode, kindName, typed.Title);
        (Aim, Audience, On) = (typed.Aim, typed.Audience, typed.On);
        (Hours, Place, Budget) = (typed.Hours, typed.Place, typed.Budget);
        (PlannedById, PlannedByName) = (by.AccountId, by.Name);
        ConsentedOn = null;
        GoTo(ConsentBodyId is null ? ActivityStatus.Preparing : ActivityStatus.Drafted, BodyId);
    }

    internal void Submit() => GoTo(ActivityStatus.Submitted, ConsentBodyId);

    internal void Consent(DateOnly on)
    {
        ConsentedOn = on;
        GoTo(ActivityStatus.Preparing, BodyId);
    }

    internal void Refuse() => GoTo(ActivityStatus.Refused, BodyId);

    internal void Arrange(int unitId, string unitName, string office, string telephone, DateOnly on)
    {
        (UnitId, UnitName, ArrangedOn) = (unitId, unitName, on);
        (UnitOffice, UnitTelephone) = (office, telephone);
    }

    internal void Hold(DateOnly on, int participants)
    {
        HeldOn ??= on;
        Participants += participants;
        GoTo(ActivityStatus.Held, null);
    }

    internal void Cancel() => GoTo(ActivityStatus.Cancelled, null);

    private void GoTo(ActivityStatus status, int? waitsFor) => (Status, WaitsForBodyId) = (status, waitsFor);
}
