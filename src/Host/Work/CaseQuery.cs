using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Platform.Cases;
using Platform.Storage;

namespace Platform.Host.Work;

/// <summary>A view of the list of cases as its address keeps it: to be bookmarked, sent on, gone back to.</summary>
internal sealed record CaseQuery
{
    public const string Address = "/cases";

    private const string OldestFirst = "oldest";

    public CaseStatus? Status { get; init; }

    public string? Stage { get; init; }

    public bool Mine { get; init; }

    public string? Text { get; init; }

    public CaseOrder Order { get; init; }

    public KeysetPosition<Guid>? After { get; init; }

    public bool IsNarrowed => this != new CaseQuery { Order = Order, After = After };

    /// <summary>The same view from its first page.</summary>
    public CaseQuery FromStart => this with { After = null };

    public CaseFilter Filter(int pageSize) =>
        new()
        {
            Status = Status,
            StageCode = Stage,
            Mine = Mine,
            Text = Text,
            Order = Order,
            After = After,
            PageSize = pageSize,
        };

    /// <summary>What cannot be read is not there: an old bookmark still opens the list.</summary>
    public static CaseQuery Read(string address)
    {
        var query = QueryHelpers.ParseQuery(new Uri(new Uri("http://here"), address).Query);
        string? One(string name) =>
            query.TryGetValue(name, out var value) && value is [{ Length: > 0 } one, ..] ? one : null;
        return new CaseQuery
        {
            Status = Enum.GetValues<CaseStatus>()
                .Cast<CaseStatus?>()
                .FirstOrDefault(one => Code(one!.Value) == One("status")),
            Stage = One("stage"),
            Mine = One("mine") is not null,
            Text = One("q")?.Trim(),
            Order = One("order") is OldestFirst ? CaseOrder.OldestFirst : CaseOrder.NewestFirst,
            After = Cursor(One("after")),
        };
    }

    public override string ToString()
    {
        var query = new Dictionary<string, string?>
        {
            ["status"] = Status is { } status ? Code(status) : null,
            ["stage"] = Stage,
            ["mine"] = Mine ? "1" : null,
            ["q"] = Text,
            ["order"] = Order is CaseOrder.OldestFirst ? OldestFirst : null,
            ["after"] = After is { } after
                ? string.Create(CultureInfo.InvariantCulture, $"{after.At.UtcTicks}.{after.Id:n}")
                : null,
        };
        return QueryHelpers.AddQueryString(Address, query.Where(pair => !string.IsNullOrEmpty(pair.Value)));
    }

    private static string Code(CaseStatus status) => JsonNamingPolicy.KebabCaseLower.ConvertName(status.ToString());

    private static KeysetPosition<Guid>? Cursor(string? text) =>
        text?.Split('.') is [var ticks, var id]
        && long.TryParse(ticks, CultureInfo.InvariantCulture, out var at)
        && at >= DateTimeOffset.MinValue.UtcTicks
        && at <= DateTimeOffset.MaxValue.UtcTicks
        && Guid.TryParseExact(id, "n", out var last)
            ? new KeysetPosition<Guid>(new DateTimeOffset(at, TimeSpan.Zero), last)
            : null;
}
