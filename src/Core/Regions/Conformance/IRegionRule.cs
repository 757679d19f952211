namespace Platform.Regions.Conformance;

/// <summary>
/// Something every region must keep. One class per rule, found by itself; run in the tests over every plugin, by the Host
/// at start and by the verb <c>regions check</c>, which calls it by the name of its class.
/// </summary>
public interface IRegionRule
{
    /// <summary>The rule as a sentence, in Chinese.</summary>
    string Name { get; }

    /// <summary>What would happen to somebody without it, in Chinese.</summary>
    string Why { get; }

    /// <summary>How to mend a violation, in Chinese.</summary>
    string Remedy { get; }

    /// <summary>A line of a plugin that keeps it; null where there is none to show.</summary>
    string? Example => null;

    /// <summary>The plugin's file where a violation is usually mended; the section of that name in plugins/GUIDE.md says more.</summary>
    string MendedIn { get; }

    /// <summary>Each violation as a sentence that names the place; none when the rule is kept.</summary>
    IEnumerable<string> Violations(Candidate candidate);
}
