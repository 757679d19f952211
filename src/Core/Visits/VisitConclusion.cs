namespace Platform.Visits;

/// <summary>What the people who visited came to; it decides nothing by itself.</summary>
public enum VisitConclusion
{
    /// <summary>符合条件.</summary>
    Qualifies,

    /// <summary>不符合条件.</summary>
    DoesNotQualify,

    /// <summary>尚不能判断.</summary>
    Undecided,
}
