namespace Platform.Regions;

/// <summary>民主评议: minutes with who was there, what was said, and the vote.</summary>
public sealed record DemocraticAppraisal(string Code, string Name, Party By) : Stage(Code, Name, By)
{
    /// <summary>Null where the document asks for no number of people.</summary>
    public int? MinimumParticipants { get; init; }

    public override Duty Duty => Duty.Investigating;
}
