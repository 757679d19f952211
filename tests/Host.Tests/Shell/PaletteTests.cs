using System.Globalization;
using System.Text.RegularExpressions;
using Platform.Host.Shell;

namespace Platform.Host.Tests.Shell;

/// <summary>The tokens can be read: text on its ground has a contrast of 4.5 to 1 in both themes.</summary>
public sealed partial class PaletteTests
{
    private const double Readable = 4.5;

    private static readonly string Sheets = Path.Combine(AppContext.BaseDirectory, "../../../../src/Host/wwwroot/css");

    private static readonly string Css = File.ReadAllText(Path.Combine(Sheets, "tokens.css"));

    /// <summary>Every sheet but those of paper, which is black on white in any theme.</summary>
    public static TheoryData<string> OfScreens =>
        [.. Directory.GetFiles(Sheets).Select(path => Path.GetFileName(path)!).Except(["print.css", "papers.css"])];

    [Theory]
    [InlineData("ink", "canvas")]
    [InlineData("ink", "surface")]
    [InlineData("ink-2", "canvas")]
    [InlineData("ink-2", "surface")]
    [InlineData("ink-2", "sunken")]
    [InlineData("primary", "surface")]
    [InlineData("primary", "canvas")]
    [InlineData("primary", "primary-tint")]
    [InlineData("on-primary", "primary")]
    [InlineData("seal", "seal-tint")]
    [InlineData("success", "success-tint")]
    [InlineData("warning", "warning-tint")]
    [InlineData("warning", "surface")]
    [InlineData("info", "info-tint")]
    [InlineData("neutral", "neutral-tint")]
    [InlineData("ink-2", "warning-tint")]
    public void Text_is_readable_on_its_ground(string text, string ground)
    {
        foreach (var theme in new[] { "light", "dark" })
        {
            var tokens = Tokens(theme);
            var contrast = Contrast(tokens[text], tokens[ground]);
            Assert.True(contrast >= Readable, $"{theme}: {text} on {ground} is {contrast:0.00}");
        }
    }

    [Theory]
    [MemberData(nameof(OfScreens))]
    public void Colours_are_named_once_and_used_by_name(string sheet)
    {
        var css = File.ReadAllText(Path.Combine(Sheets, sheet));
        var rules = sheet == "tokens.css" ? css[css.IndexOf("/* Measures", StringComparison.Ordinal)..] : css;

        Assert.Empty(Colour().Matches(rules).Select(colour => colour.Value));
    }

    [Fact]
    public void Every_sheet_is_linked() =>
        Assert.Equal(
            Directory.GetFiles(Sheets).Select(Path.GetFileNameWithoutExtension).Order(),
            StyleSheets.InOrder.Order()
        );

    private static Dictionary<string, string> Tokens(string theme)
    {
        var start = Css.IndexOf($"/* Tokens: {theme} */", StringComparison.Ordinal);
        var block = Css[start..Css.IndexOf('}', start)];
        return Token().Matches(block).ToDictionary(token => token.Groups[1].Value, token => token.Groups[2].Value);
    }

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>Relative luminance as WCAG 2 defines it.</summary>
    private static double Luminance(string hex)
    {
        var parts = Enumerable
            .Range(0, 3)
            .Select(part =>
                int.Parse(hex.AsSpan(2 * part, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255d
            )
            .Select(part => part <= 0.03928 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4))
            .ToList();
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }

    [GeneratedRegex("--([a-z0-9-]+): #([0-9a-f]{6});")]
    private static partial Regex Token();

    [GeneratedRegex("#[0-9a-fA-F]{3,6}\\b(?=[;\\s])(?![^{]*\\{)")]
    private static partial Regex Colour();
}
