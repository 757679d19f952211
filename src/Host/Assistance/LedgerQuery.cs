using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Platform.Assistance;
using Platform.Storage;

namespace Platform.Host.Assistance;

/// <summary>A view of a union's ledger as its address keeps it.</summary>
internal sealed record LedgerQuery
{
    public const string Address = "/assistance";
    public const string PrintAddress = "/assistance/print";
    public const string FileAddress = "/assistance/ledger.csv";

    public LedgerFilter Filter { get; init; } = new();

    public KeysetPosition<Guid>? After { get; init; }

    public bool IsNarrowed => Filter != new LedgerFilter();

    public LedgerQuery FromStart => this with { After = null };

    /// <summary>What cannot be read is not there: an old bookmark still opens the ledger.</summary>
    public static LedgerQuery Read(string address)
    {
        var query = QueryHelpers.ParseQuery(new Uri(new Uri("http://here"), address).Query);
        string? One(string name) =>
            query.TryGetValue(name, out var value) && value is [{ Length: > 0 } one, ..] ? one : null;
        return new LedgerQuery
        {
            Filter = new LedgerFilter
            {
                Year = Number(One("year")) is { } year and >= 1949 and <= 9999 ? year : null,
                Kind = Enum.GetValues<AidKind>()
                    .Cast<AidKind?>()
                    .FirstOrDefault(kind => Code(kind!.Value) == One("kind")),
                UnitId = Number(One("unit")),
            },
            After = Cursor(One("after")),
        };
    }

    public string At(string address)
    {
        var query = new Dictionary<string, string?>
        {
            ["year"] = Filter.Year?.ToString(CultureInfo.InvariantCulture),
            ["kind"] = Filter.Kind is { } kind ? Code(kind) : null,
            ["unit"] = Filter.UnitId?.ToString(CultureInfo.InvariantCulture),
            ["after"] = After is { } after
                ? string.Create(CultureInfo.InvariantCulture, $"{after.At.UtcTicks}.{after.Id:n}")
                : null,
        };
        return QueryHelpers.AddQueryString(address, query.Where(pair => !string.IsNullOrEmpty(pair.Value)));
    }

    public override string ToString() => At(Address);

    private static string Code(AidKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());

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
