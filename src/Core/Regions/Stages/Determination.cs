namespace Platform.Regions;

/// <summary>认定: whether the applicant is a worker in hardship. May deny (不予认定).</summary>
public sealed record Determination(string Code, string Name, Party By) : Stage(Code, Name, By)
{
    /// <summary>审批建档: the archive opens, or is kept for another year, with this decision. Otherwise acceptance opens it.</summary>
    public bool OpensArchive { get; init; }

    /// <summary>The officer puts the household into one of the categories of the region's scheme.</summary>
    public bool Categorises { get; init; }

    /// <summary>Null where a denial is told as any other outcome.</summary>
    public OutcomeFeedback? OnDenial { get; init; }

    public override Duty Duty => Duty.Deciding;
}
