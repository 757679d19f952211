namespace Platform.Regions;

/// <summary>公示: posted, objections heard, taken down; taken down early it is void.</summary>
public sealed record PublicNotice(string Code, string Name, Party By) : Stage(Code, Name, By)
{
    /// <summary>
    /// Null: the document does not say. Then the body that posts decides the number with a reason, or the city sets one
    /// from a day on with its document; nothing is copied from the neighbour.
    /// </summary>
    public WorkingDays? AtLeast { get; init; }

    /// <summary>The key of the form's field the notice's result is written into (公示结果); null where the document has none.</summary>
    public string? ResultInto { get; init; }

    public override Duty Duty => Duty.Investigating;
}
