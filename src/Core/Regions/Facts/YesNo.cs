namespace Platform.Regions;

/// <summary>A question answered 是 or 否; it stands for the condition that the answer is yes.</summary>
public sealed record YesNo(string Key, string Label) : Fact(Key, Label)
{
    public const string Yes = "yes";

    public const string No = "no";

    /// <summary>The same said of a no, e.g. 所在单位不是市直单位; null where the language has no better than a negation.</summary>
    public string? Otherwise { get; init; }

    public override string? Fault(string answer, DateOnly today) => answer is Yes or No ? null : $"{Label}请选择是或否";

    public static implicit operator Condition(YesNo fact) => fact.ToCondition();

    public static Condition operator |(YesNo a, YesNo b) => a.ToCondition() | b.ToCondition();

    public static Condition operator &(YesNo a, YesNo b) => a.ToCondition() & b.ToCondition();

    public static Condition operator !(YesNo fact) => !fact.ToCondition();

    public Condition ToCondition() => new Answered(Key, Label) { Otherwise = Otherwise };
}
