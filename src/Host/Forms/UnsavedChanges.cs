namespace Platform.Host.Forms;

/// <summary>What was typed since the last save, by path, and the rows of which some were added or removed.</summary>
public sealed record UnsavedChanges
{
    public Dictionary<string, string> Values { get; init; } = [];

    public HashSet<string> Restructured { get; init; } = [];

    public bool IsEmpty => Values.Count == 0 && Restructured.Count == 0;

    internal UnsavedChanges Then(UnsavedChanges later)
    {
        var values = new Dictionary<string, string>(Values);
        foreach (var (path, typed) in later.Values)
        {
            values[path] = typed;
        }

        return new() { Values = values, Restructured = [.. Restructured, .. later.Restructured] };
    }
}
