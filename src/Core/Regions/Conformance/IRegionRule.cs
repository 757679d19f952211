namespace Platform.Regions.Conformance;

/// <summary>
/// Something every region must keep. One class per rule, found by itself; run in the tests over every plugin, by the Host
/// at start and by the verb <c>regions check</c>.
/// </summary>
public interface IRegionRule
{
    /// <summary>The rule as a sentence, in Chinese.</summary>
    string Name { get; }

    /// <summary>Why it is so and how to mend a violation, in Chinese.</summary>
    string Remedy { get; }

    /// <summary>Each violation as a sentence that names the place; none when the rule is kept.</summary>
    IEnumerable<string> Violations(Candidate candidate);
}
