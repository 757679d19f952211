using Platform.Organizations;
using Platform.Storage;

namespace Platform.Employment;

/// <summary>培训计划 of the union that runs the service: who takes part stands in its <see cref="TrainingSeat"/>s.</summary>
public sealed class Training : IVersioned
{
    public required Guid Id { get; init; }

    public required string RegionCode { get; init; }

    public required int BodyId { get; init; }

    public required string BodyName { get; init; }

    /// <summary>As the document calls it; empty where it names no kinds.</summary>
    public string KindName { get; private set; } = "";

    public string? KindCode { get; private set; }

    public string Subject { get; private set; } = "";

    public DateOnly From { get; private set; }

    public DateOnly To { get; private set; }

    public string Place { get; private set; } = "";

    public string Trainer { get; private set; } = "";

    public int Seats { get; private set; }

    /// <summary>Counted here, so that two officers cannot both give the last seat away.</summary>
    public int Taken { get; internal set; }

    public TrainingStatus Status { get; internal set; }

    public required string PlannedByName { get; init; }

    public required DateTimeOffset PlannedAt { get; init; }

    public int Version { get; set; }

    internal void Write(TrainingRequest typed, string kindName)
    {
        (KindCode, KindName, Subject) = (typed.KindCode, kindName, typed.Subject);
        (From, To, Place) = (typed.From, typed.To, typed.Place);
        (Trainer, Seats) = (typed.Trainer, typed.Seats);
    }

    internal bool IsOf(Actor actor) => BodyId == actor.BodyId;
}
