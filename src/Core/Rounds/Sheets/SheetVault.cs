using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Platform.Storage;

namespace Platform.Rounds;

/// <summary>Keeps a sheet sealed: it says of named people why they are in need.</summary>
public sealed class SheetVault(FieldCipher cipher)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <param name="filedId">The row it stands in: what is sealed for one does not open in another.</param>
    public string Seal(Guid filedId, DrawnSheet sheet) =>
        cipher.Seal(JsonSerializer.Serialize(sheet, Options), Context(filedId));

    public DrawnSheet Open(FiledSheet filed) =>
        JsonSerializer.Deserialize<DrawnSheet>(cipher.Open(filed.SealedContent, Context(filed.Id)), Options)!;

    private static string Context(Guid id) => $"rounds.filed-sheet/{id}";
}
