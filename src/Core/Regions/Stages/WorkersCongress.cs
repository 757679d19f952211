namespace Platform.Regions;

/// <summary>职工代表会议: minutes with the sign-in sheet and the vote.</summary>
public sealed record WorkersCongress(string Code, string Name, Party By) : Stage(Code, Name, By)
{
    public override Duty Duty => Duty.Investigating;
}
