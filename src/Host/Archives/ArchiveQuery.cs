using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Platform.Archives;
using Platform.Storage;

namespace Platform.Host.Archives;

/// <summary>A view of the list of archives as its address keeps it: to be bookmarked, sent on, gone back to.</summary>
internal sealed record ArchiveQuery
{
    public const string Address = "/archives";

    public ArchiveShelf Shelf { get; init; }

    public string? Text { get; init; }

    public int? Body { get; init; }

    public string? Category { get; init; }

    public string? Mark { get; init; }

    public string? Cause { get; init; }

    public int? Year { get; init; }

    public KeysetPosition<Guid>? After { get; init; }

    public bool IsNarrowed => this != new ArchiveQuery { Shelf = Shelf, After = After };

    /// <summary>The same view from its first page.</summary>
    public ArchiveQuery FromStart => this with { After = null };

    public ArchiveFilter Filter(int pageSize) =>
        new()
        {
            Shelf = Shelf,
            Text = Text,
            BodyId = Body,
            CategoryCode = Category,
            Mark = Mark,
            Cause = Cause,
            OpenedInYear = Year,
            After = After,
            PageSize = pageSize,
        };

    /// <summary>What cannot be read is not there: an old bookmark still opens the list.</summary>
    public static ArchiveQuery Read(string address)
    {
        var query = QueryHelpers.ParseQuery(new Uri(new Uri("http://here"), address).Query);
        string? One(string name) =>
            query.TryGetValue(name, out var value) && value is [{ Length: > 0 } one, ..] ? one : null;
        return new ArchiveQuery
        {
            Shelf = Enum.GetValues<ArchiveShelf>().FirstOrDefault(shelf => Code(shelf) == One("shelf")),
            Text = One("q")?.Trim(),
            Body = Number(One("body")),
            Category = One("category"),
            Mark = One("mark"),
            Cause = One("cause"),
            Year = Number(One("year")),
            After = Cursor(One("after")),
        };
    }

    public override string ToString()
    {
        var query = new Dictionary<string, string?>
        {
            ["shelf"] = Shelf is ArchiveShelf.Live ? null : Code(Shelf),
            ["q"] = Text,
            ["body"] = Body?.ToString(CultureInfo.InvariantCulture),
            ["category"] = Category,
            ["mark"] = Mark,
            ["cause"] = Cause,
            ["year"] = Year?.ToString(CultureInfo.InvariantCulture),
            ["after"] = After is { } after
                ? string.Create(CultureInfo.InvariantCulture, $"{after.At.UtcTicks}.{after.Id:n}")
                : null,
        };
        return QueryHelpers.AddQueryString(Address, query.Where(pair => !string.IsNullOrEmpty(pair.Value)));
    }

    private static string Code(ArchiveShelf shelf) => JsonNamingPolicy.KebabCaseLower.ConvertName(shelf.ToString());

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static KeysetPosition<Guid>? Cursor(string? text) =>
        text?.Split('.') is [var ticks, var id]
        && long.TryParse(ticks, CultureInfo.InvariantCulture, out var at)
        && at >= DateTimeOffset.MinValue.UtcTicks
        && at <= DateTimeOffset.MaxValue.UtcTicks
        && Guid.TryParseExact(id, "n", out var last)
            ? new KeysetPosition<Guid>(new DateTimeOffset(at, TimeSpan.Zero), last)
            : null;
}
