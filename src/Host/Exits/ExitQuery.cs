using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Platform.Exits;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Host.Exits;

/// <summary>A view of the list of exits as its address keeps it: to be bookmarked, sent on, gone back to.</summary>
internal sealed record ExitQuery
{
    public const string Address = "/exits";

    public ExitTab Tab { get; init; }

    public ExitKind? Kind { get; init; }

    public ExitOrigin? Origin { get; init; }

    public bool Mine { get; init; }

    public string? Text { get; init; }

    public KeysetPosition<Guid>? After { get; init; }

    public bool IsNarrowed => this != new ExitQuery { Tab = Tab, After = After };

    /// <summary>The same view from its first page.</summary>
    public ExitQuery FromStart => this with { After = null };

    public ExitFilter Filter(int pageSize) =>
        new(Tab)
        {
            Kind = Kind,
            Origin = Origin,
            Mine = Mine,
            Text = Text,
            After = After,
            PageSize = pageSize,
        };

    /// <summary>What cannot be read is not there: an old bookmark still opens the list.</summary>
    public static ExitQuery Read(string address)
    {
        var query = QueryHelpers.ParseQuery(new Uri(new Uri("http://here"), address).Query);
        string? One(string name) =>
            query.TryGetValue(name, out var value) && value is [{ Length: > 0 } one, ..] ? one : null;
        return new ExitQuery
        {
            Tab = Parse<ExitTab>(One("tab")) ?? ExitTab.Open,
            Kind = Parse<ExitKind>(One("kind")),
            Origin = Parse<ExitOrigin>(One("origin")),
            Mine = One("mine") is not null,
            Text = One("q")?.Trim(),
            After = Cursor(One("after")),
        };
    }

    public override string ToString()
    {
        var query = new Dictionary<string, string?>
        {
            ["tab"] = Tab is ExitTab.Open ? null : Code(Tab),
            ["kind"] = Kind is { } kind ? Code(kind) : null,
            ["origin"] = Origin is { } origin ? Code(origin) : null,
            ["mine"] = Mine ? "1" : null,
            ["q"] = Text,
            ["after"] = After is { } after
                ? string.Create(CultureInfo.InvariantCulture, $"{after.At.UtcTicks}.{after.Id:n}")
                : null,
        };
        return QueryHelpers.AddQueryString(Address, query.Where(pair => !string.IsNullOrEmpty(pair.Value)));
    }

    private static string Code<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static T? Parse<T>(string? code)
        where T : struct, Enum => Enum.GetValues<T>().Cast<T?>().FirstOrDefault(value => Code(value!.Value) == code);

    private static KeysetPosition<Guid>? Cursor(string? text) =>
        text?.Split('.') is [var ticks, var id]
        && long.TryParse(ticks, CultureInfo.InvariantCulture, out var at)
        && at >= DateTimeOffset.MinValue.UtcTicks
        && at <= DateTimeOffset.MaxValue.UtcTicks
        && Guid.TryParseExact(id, "n", out var last)
            ? new KeysetPosition<Guid>(new DateTimeOffset(at, TimeSpan.Zero), last)
            : null;
}
