using System.Text.Json;
using System.Text.RegularExpressions;

namespace Platform.Host.Tests.Api;

/// <summary>Fills forms it has never seen: the interface says what each field is, and which ones are missing.</summary>
internal sealed partial class FormFromData
{
    private readonly Dictionary<string, JsonElement> _facts;
    private readonly Func<string> _newIdNumber;

    public FormFromData(JsonElement forms, Func<string> newIdNumber)
    {
        _newIdNumber = newIdNumber;
        _facts = forms
            .EnumerateArray()
            .SelectMany(form => form.GetProperty("sections").EnumerateArray())
            .SelectMany(section => section.GetProperty("fields").EnumerateArray())
            .Select(field => field.GetProperty("fact"))
            .DistinctBy(fact => fact.Text("key"))
            .ToDictionary(fact => fact.Text("key")!);
    }

    public Dictionary<string, string> Values { get; } = [];

    public Dictionary<string, List<Dictionary<string, string>>> Rows { get; } = [];

    /// <summary>Gives the field an answer; a list that is too short gets another row.</summary>
    public void Answer(string path)
    {
        if (InRow().Match(path) is { Success: true } cell)
        {
            var row = Rows[cell.Groups[1].Value][int.Parse(cell.Groups[2].Value, null)];
            row[cell.Groups[3].Value] = Sample(cell.Groups[3].Value);
        }
        else if (_facts.ContainsKey(path))
        {
            Values[path] = Sample(path);
        }
        else
        {
            Rows.TryAdd(path, []);
            Rows[path].Add([]);
        }
    }

    private string Sample(string key)
    {
        var fact = _facts[key];
        return fact.Text("kind") switch
        {
            "choice" => fact.GetProperty("options")[0].GetString()!,
            "yes-no" => "no",
            "money" => "100.50",
            "number" => "1",
            "day" => "2001-02-03",
            "identity-number" => _newIdNumber(),
            "telephone" => "13800000000",
            "bank-card" => "4111111111111111",
            _ => "样例",
        };
    }

    [GeneratedRegex(@"^(.+)\[(\d+)\]\.(.+)$")]
    private static partial Regex InRow();
}
