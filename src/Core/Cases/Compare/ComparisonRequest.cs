using Platform.Approvals;

namespace Platform.Cases;

/// <summary>The result of one register as the officer describes it.</summary>
/// <param name="Register">One the stage names, or in the officer's words where it names none.</param>
public sealed record ComparisonRequest(string Register, ComparisonResult Result, DateOnly ComparedOn)
{
    /// <summary>What the register says; needed unless it agrees.</summary>
    public string? Remark { get; init; }

    /// <summary>What looking into a difference found; may be given later, with another record.</summary>
    public string? Explanation { get; init; }
}
