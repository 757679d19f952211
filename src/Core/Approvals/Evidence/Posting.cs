using Platform.Calendar;

namespace Platform.Approvals;

/// <summary>One posting of a public notice (张榜公示).</summary>
public sealed class Posting
{
    public Guid Id { get; init; }

    public required Guid RunId { get; init; }

    public required string StageCode { get; init; }

    public required DateOnly PostedOn { get; init; }

    /// <summary>Where, e.g. 厂区公告栏.</summary>
    public required string Place { get; init; }

    /// <summary>The photograph of the posting; null until somebody took it.</summary>
    public Guid? PhotoId { get; set; }

    /// <summary>How long it hangs; the posting day itself is not counted.</summary>
    public required int WorkingDays { get; init; }

    /// <summary>The document that says how long, or the reason of whoever decided where no document does.</summary>
    public required string LengthBasis { get; init; }

    /// <summary>The last of the working days.</summary>
    public required DateOnly LastDay { get; init; }

    /// <summary>The first day the next step may be taken: the day after the last.</summary>
    public required DateOnly NextStepFrom { get; set; }

    /// <summary>暂定: the year's working days were not published when this was counted.</summary>
    public required bool IsProvisional { get; init; }

    public required string PostedByName { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public DateOnly? TakenDownOn { get; set; }

    /// <summary>Why the posting does not count, e.g. because it was taken down early; null while it counts.</summary>
    public string? VoidReason { get; set; }

    public List<Objection> Objections { get; } = [];

    public bool IsVoid => VoidReason is not null;

    /// <summary>A notice taken down before its time is void: the period was not kept.</summary>
    public void TakeDown(DateOnly on)
    {
        TakenDownOn = on;
        if (on < NextStepFrom)
        {
            VoidReason = $"公示至 {LastDay:yyyy年M月d日}，{on:M月d日} 即提前撤下，本次公示作废";
        }
    }

    /// <summary>An objection's check runs inside the notice: the step waits for the later of the two.</summary>
    public void Settle(Objection objection, Settlement settlement)
    {
        objection.Settle(settlement);
        if (settlement.On >= NextStepFrom)
        {
            NextStepFrom = settlement.On.AddDays(1);
        }
    }

    public static Posting Of(Guid runId, PostingRequest request, Term term, string recordedBy, DateTimeOffset at) =>
        new()
        {
            Id = Guid.CreateVersion7(at),
            RunId = runId,
            StageCode = request.StageCode,
            PostedOn = request.PostedOn,
            Place = request.Place,
            PhotoId = request.PhotoId,
            WorkingDays = term.WorkingDays,
            LengthBasis = request.LengthBasis,
            LastDay = term.LastDay,
            NextStepFrom = term.NextStepFrom,
            IsProvisional = term.IsProvisional,
            PostedByName = recordedBy,
            RecordedAt = at,
        };
}
