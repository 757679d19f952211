using Platform.Organizations;
using Platform.Storage;

namespace Platform.Employment;

/// <summary>用工信息: an opening a union reported, checked and published by the union that runs the service. It holds nobody's personal data.</summary>
public sealed class Opening : Scoped, IVersioned
{
    public required Guid Id { get; init; }

    public required string RegionCode { get; init; }

    /// <summary>The union that checks and publishes.</summary>
    public required int RunByBodyId { get; init; }

    /// <summary>The union that reported it.</summary>
    public required int ReportedByBodyId { get; init; }

    public required string ReportedByBody { get; init; }

    public required DateTimeOffset ReportedAt { get; init; }

    public string Employer { get; private set; } = "";

    public string Post { get; private set; } = "";

    public int Positions { get; private set; }

    public string Pay { get; private set; } = "";

    public string Workplace { get; private set; } = "";

    public string Requirements { get; private set; } = "";

    /// <summary>The last day applications are taken.</summary>
    public DateOnly Until { get; private set; }

    public string Telephone { get; private set; } = "";

    public OpeningStatus Status { get; private set; }

    /// <summary>The body it waits for; null once it is published or over.</summary>
    public int? WaitsForBodyId { get; private set; }

    /// <summary>The first day on the platform's own page; null before.</summary>
    public DateOnly? PublishedOn { get; private set; }

    /// <summary>The outside platform it was also put on, by people, as the region calls it; null where nobody noted it.</summary>
    public string? PlatformName { get; private set; }

    public DateOnly? PlatformOn { get; private set; }

    /// <summary>Where it stands there.</summary>
    public string? PlatformAddress { get; private set; }

    public int Version { get; set; }

    public bool IsOpenOn(DateOnly today) => Status is OpeningStatus.Published && Until >= today;

    internal void Write(NewOpening typed)
    {
        (Employer, Post, Positions) = (typed.Employer, typed.Post, typed.Positions);
        (Pay, Workplace, Requirements) = (typed.Pay, typed.Workplace, typed.Requirements);
        (Until, Telephone) = (typed.Until, typed.Telephone);
        (Status, WaitsForBodyId) = (OpeningStatus.Reported, RunByBodyId);
    }

    internal void SendBack() => (Status, WaitsForBodyId) = (OpeningStatus.Returned, ReportedByBodyId);

    internal void Publish(DateOnly on) => (Status, WaitsForBodyId, PublishedOn) = (OpeningStatus.Published, null, on);

    internal void NoteOn(string platform, DateOnly on, string address) =>
        (PlatformName, PlatformOn, PlatformAddress) = (platform, on, address);

    internal void End(OpeningStatus how) => (Status, WaitsForBodyId) = (how, null);

    internal bool IsOf(Actor actor) => ReportedByBodyId == actor.BodyId || RunByBodyId == actor.BodyId;
}
