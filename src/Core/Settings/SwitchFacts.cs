using Platform.Regions;

namespace Platform.Settings;

/// <summary>What is switched on, laid over what the form answered and the register of unions knows.</summary>
/// <param name="switchedOn">The codes of what is on; whatever else is asked for is off.</param>
public sealed class SwitchFacts(IReadOnlySet<string> switchedOn, IFacts facts) : IFacts
{
    public DateOnly Day => facts.Day;

    public string? this[string key] => Answer(switchedOn, key) ?? facts[key];

    public IReadOnlyList<IFacts> RowsOf(string rows) =>
        [.. facts.RowsOf(rows).Select(row => new SwitchFacts(switchedOn, row))];

    /// <summary>Whether the switch of that fact is on; null where the key is of another fact.</summary>
    public static string? Answer(IReadOnlySet<string> switchedOn, string key) =>
        !key.StartsWith(Facts.SwitchPrefix, StringComparison.Ordinal) ? null
        : switchedOn.Contains(key[Facts.SwitchPrefix.Length..]) ? YesNo.Yes
        : YesNo.No;
}
