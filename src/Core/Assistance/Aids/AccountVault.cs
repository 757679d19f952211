using System.Text.Json;
using Platform.Storage;

namespace Platform.Assistance;

/// <summary>Seals whom money goes to for the row it stands in.</summary>
public sealed class AccountVault(FieldCipher cipher)
{
    internal string Seal<T>(Guid rowId, T payee) => cipher.Seal(JsonSerializer.Serialize(payee), Context(rowId));

    internal T Open<T>(Guid rowId, string token) => JsonSerializer.Deserialize<T>(cipher.Open(token, Context(rowId)))!;

    private static string Context(Guid rowId) => $"assistance.payee/{rowId}";
}
