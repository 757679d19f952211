namespace Platform.Regions;

/// <summary>审核: a body goes through the form and the materials and gives its opinion.</summary>
public sealed record Review(string Code, string Name, Party By) : Stage(Code, Name, By)
{
    /// <summary>必要时入户: the body may look the household up before it gives its opinion; null where the document does not speak of it.</summary>
    public VisitRule? VisitWhenNecessary { get; init; }

    public override Duty Duty => Duty.Investigating;
}
