namespace Platform.Approvals;

/// <summary>会议记录: of a workers' congress (职工代表会议) or of an appraisal (民主评议), with the vote.</summary>
public sealed class Minutes
{
    public Guid Id { get; init; }

    public required Guid RunId { get; init; }

    public required MeetingKind Kind { get; init; }

    /// <summary>The stage, or the way of a stage, it was held for.</summary>
    public required string StageCode { get; init; }

    public required DateOnly HeldOn { get; init; }

    public required string Place { get; init; }

    public required string ChairedBy { get; init; }

    /// <summary>记录人 at the meeting; empty where nobody was named.</summary>
    public string MinuteTaker { get; init; } = "";

    /// <summary>How many were there.</summary>
    public required int Present { get; init; }

    public required int For { get; init; }

    public required int Against { get; init; }

    public required int Abstained { get; init; }

    /// <summary>As signed in; empty where only their number was recorded.</summary>
    public string Participants { get; init; } = "";

    /// <summary>评议意见: what was said.</summary>
    public string Opinions { get; init; } = "";

    /// <summary>The minutes with the sign-in sheet, scanned; null until somebody did.</summary>
    public Guid? FileId { get; set; }

    public required string RecordedByName { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>More voted for than against; the documents ask for no other majority.</summary>
    public bool IsCarried => For > Against;
}
