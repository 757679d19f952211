using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using Radzen;

namespace Platform.Host.Shell.Localization;

/// <summary>
/// The component kit's own words in Chinese, which it does not ship: radzen-words.json, by whole key or by what follows the
/// component's name. Null leaves the English text; a test lists the components for which that may happen.
/// </summary>
internal sealed class ChineseRadzen : ILocalizer
{
    private static readonly FrozenDictionary<string, string> Words = Read();

    public string? Get(string key, CultureInfo culture) =>
        Words.TryGetValue(key, out var whole) ? whole : Words.GetValueOrDefault(key[(key.IndexOf('_') + 1)..]);

    private static FrozenDictionary<string, string> Read()
    {
        using var file = typeof(ChineseRadzen).Assembly.GetManifestResourceStream(
            typeof(ChineseRadzen),
            "radzen-words.json"
        )!;
        return JsonSerializer.Deserialize<Dictionary<string, string>>(file)!.ToFrozenDictionary();
    }
}
