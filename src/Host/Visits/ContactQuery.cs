using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Platform.Archives;
using Platform.Storage;

namespace Platform.Host.Visits;

/// <summary>A view of the list of contacts as its address keeps it.</summary>
internal sealed record ContactQuery
{
    public const string Address = "/visits";

    public bool Mine { get; init; }

    public bool Due { get; init; }

    public string? Text { get; init; }

    public KeysetPosition<Guid>? After { get; init; }

    public bool IsNarrowed => Mine || Due || !string.IsNullOrEmpty(Text);

    /// <summary>The same view from its first page.</summary>
    public ContactQuery FromStart => this with { After = null };

    public ContactFilter Filter =>
        new()
        {
            Mine = Mine,
            Due = Due,
            Text = Text,
            After = After,
        };

    /// <summary>What cannot be read is not there: an old bookmark still opens the list.</summary>
    public static ContactQuery Read(string address)
    {
        var query = QueryHelpers.ParseQuery(new Uri(new Uri("http://here"), address).Query);
        string? One(string name) =>
            query.TryGetValue(name, out var value) && value is [{ Length: > 0 } one, ..] ? one : null;
        return new ContactQuery
        {
            Mine = One("mine") is not null,
            Due = One("due") is not null,
            Text = One("q")?.Trim(),
            After = Cursor(One("after")),
        };
    }

    public override string ToString()
    {
        var query = new Dictionary<string, string?>
        {
            ["mine"] = Mine ? "1" : null,
            ["due"] = Due ? "1" : null,
            ["q"] = Text,
            ["after"] = After is { } after
                ? string.Create(CultureInfo.InvariantCulture, $"{after.At.UtcTicks}.{after.Id:n}")
                : null,
        };
        return QueryHelpers.AddQueryString(Address, query.Where(pair => !string.IsNullOrEmpty(pair.Value)));
    }

    private static KeysetPosition<Guid>? Cursor(string? text) =>
        text?.Split('.') is [var ticks, var id]
        && long.TryParse(ticks, CultureInfo.InvariantCulture, out var at)
        && at >= DateTimeOffset.MinValue.UtcTicks
        && at <= DateTimeOffset.MaxValue.UtcTicks
        && Guid.TryParseExact(id, "n", out var last)
            ? new KeysetPosition<Guid>(new DateTimeOffset(at, TimeSpan.Zero), last)
            : null;
}
