using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Platform.Storage;

namespace Platform.Host.Shell.Addresses;

/// <summary>
/// What an address says of the view of a list: to be bookmarked, sent on, gone back to. What cannot be read is not there,
/// so that an old bookmark still opens the list.
/// </summary>
internal sealed class ViewAddress(string address)
{
    /// <summary>Where the next page goes on from.</summary>
    private const string Cursor = "after";

    private readonly Dictionary<string, StringValues> _query = QueryHelpers.ParseQuery(
        new Uri(new Uri("http://here"), address).Query
    );

    public KeysetPosition<Guid>? After =>
        this[Cursor]?.Split('.') is [var ticks, var id]
        && long.TryParse(ticks, CultureInfo.InvariantCulture, out var at)
        && at >= DateTimeOffset.MinValue.UtcTicks
        && at <= DateTimeOffset.MaxValue.UtcTicks
        && Guid.TryParseExact(id, "n", out var last)
            ? new KeysetPosition<Guid>(new DateTimeOffset(at, TimeSpan.Zero), last)
            : null;

    /// <summary>Null where nothing is said.</summary>
    public string? this[string name] =>
        _query.TryGetValue(name, out var value) && value is [{ Length: > 0 } one, ..] ? one : null;

    public int? Number(string name) =>
        int.TryParse(this[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public T? Choice<T>(string name)
        where T : struct, Enum => Enum.GetValues<T>().Cast<T?>().FirstOrDefault(value => Word(value) == this[name]);

    /// <summary>The address of a view; what is null is left out.</summary>
    public static string Of(string address, KeysetPosition<Guid>? after, params (string Name, string? Word)[] parts) =>
        QueryHelpers.AddQueryString(
            address,
            parts
                .Append((Cursor, Word(after)))
                .Where(part => !string.IsNullOrEmpty(part.Item2))
                .Select(part => KeyValuePair.Create(part.Item1, part.Item2))
        );

    public static string? Word<T>(T? choice)
        where T : struct, Enum =>
        choice is { } chosen ? JsonNamingPolicy.KebabCaseLower.ConvertName(chosen.ToString()) : null;

    public static string? Word(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    public static string? Word(bool isSo) => isSo ? "1" : null;

    private static string? Word(KeysetPosition<Guid>? after) =>
        after is { } position
            ? string.Create(CultureInfo.InvariantCulture, $"{position.At.UtcTicks}.{position.Id:n}")
            : null;
}
