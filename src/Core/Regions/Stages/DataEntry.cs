namespace Platform.Regions;

/// <summary>录入: the archive's form goes whole into the union's electronic archive; paper and archive then say the same.</summary>
public sealed record DataEntry(string Code, string Name, Party By) : Stage(Code, Name, By)
{
    public override Duty Duty => Duty.Executing;
}
