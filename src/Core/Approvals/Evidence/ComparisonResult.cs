namespace Platform.Approvals;

/// <summary>What a register said of what the household declared.</summary>
public enum ComparisonResult
{
    /// <summary>一致.</summary>
    Agrees,

    /// <summary>不一致.</summary>
    Differs,

    /// <summary>未查到: the register holds nothing of the household, or could not be asked.</summary>
    NotFound,
}
