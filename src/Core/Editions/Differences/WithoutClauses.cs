using System.Text.Json.Nodes;
using Platform.Regions;

namespace Platform.Editions;

/// <summary>
/// A description without the clauses it stands in: every edition cites another document, and a rule that only moved from
/// one paper into the next is the same rule.
/// </summary>
public static class WithoutClauses
{
    /// <summary>The canonical text without citations.</summary>
    public static string Of<T>(T description)
    {
        var node = JsonNode.Parse(RegionJson.Write(description));
        return Bare(node)?.ToJsonString() ?? "";
    }

    private static JsonNode? Bare(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject one when one.ContainsKey("document") && one.ContainsKey("clause"):
                return null;
            case JsonObject one:
                var kept = new JsonObject();
                foreach (var (name, value) in one)
                {
                    if (Bare(value) is { } bare)
                    {
                        kept[name] = bare;
                    }
                }

                return kept;
            case JsonArray many:
                return new JsonArray([.. many.Select(Bare)]);
            default:
                return node?.DeepClone();
        }
    }
}
