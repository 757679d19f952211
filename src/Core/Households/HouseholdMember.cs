namespace Platform.Households;

/// <summary>One of a household.</summary>
/// <param name="IdNumber">As typed; empty where the form names none.</param>
/// <param name="Field">Where the form asks for the number, so that a refusal is shown there.</param>
public sealed record HouseholdMember(string Name, string IdNumber, string Field)
{
    /// <summary>To the worker, e.g. 配偶; empty where the form does not ask, and for the worker.</summary>
    public string Relation { get; init; } = "";

    /// <summary>
    /// 同户籍. No answer is no yes: a person counted without having been asked about would lower the income per head, and
    /// with it decide in somebody's favour.
    /// </summary>
    public required bool IsRegistered { get; init; }

    /// <summary>共同生活. No answer is no yes, as with <see cref="IsRegistered"/>.</summary>
    public required bool LivesTogether { get; init; }
}
