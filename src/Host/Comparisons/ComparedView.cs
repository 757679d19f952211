using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.WebUtilities;
using Platform.Comparisons;

namespace Platform.Host.Comparisons;

/// <summary>What is compared, as the address of the page and of its file says it.</summary>
/// <param name="Left">Region and item, e.g. 123456/some-item; empty before one was chosen.</param>
public sealed record ComparedView(string Left, string Right, DateOnly Day, ComparedHousehold Household)
{
    public const string Page = "/regions/side-by-side";

    public const string File = "/regions/side-by-side.xlsx";

    /// <summary>More than any household needs; a longer one is not looked at.</summary>
    private const int Longest = 16_000;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    [JsonIgnore]
    public string Query => $"?view={WebEncoders.Base64UrlEncode(JsonSerializer.SerializeToUtf8Bytes(this, Json))}";

    /// <summary>Null where nothing, or nothing that can be read, is given.</summary>
    public static ComparedView? Read(string? view)
    {
        if (view is null or { Length: > Longest })
            return null;

        try
        {
            return
                JsonSerializer.Deserialize<ComparedView>(WebEncoders.Base64UrlDecode(view), Json)
                    is {
                        Left: not null,
                        Right: not null,
                        Household: { Name: not null, Answers: not null, Said: not null }
                    } read
                ? read
                : null;
        }
        catch (Exception unreadable) when (unreadable is JsonException or FormatException)
        {
            return null;
        }
    }
}
