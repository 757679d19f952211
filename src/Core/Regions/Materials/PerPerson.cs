namespace Platform.Regions;

/// <summary>One for each person the document names: 本人、家庭成员.</summary>
/// <param name="Worker">When the worker's own is needed.</param>
/// <param name="Member">When a family member's is needed; looked at in the member's own row.</param>
public sealed record PerPerson(Condition Worker, Condition Member)
{
    /// <summary>本人、家庭成员, without exception.</summary>
    public static PerPerson Everybody { get; } = new(Condition.Always, Condition.Always);

    /// <summary>Whose are needed, by name, the worker first; a member without a name yet is left out.</summary>
    public IReadOnlyList<string> Needed(IFacts facts) =>
        [
            .. new[] { Worker.Holds(facts) ? facts[Facts.ApplicantName.Key] : null }
                .Concat(facts.RowsOf(Facts.Members).Where(Member.Holds).Select(member => member[Facts.MemberName.Key]))
                .Select(name => name?.Trim())
                .OfType<string>()
                .Where(name => name.Length > 0),
        ];
}
