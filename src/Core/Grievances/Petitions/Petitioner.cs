using System.Text.Json.Serialization;
using Platform.Storage;

namespace Platform.Grievances;

/// <summary>Who petitioned. Stored sealed; whoever has it shown in full is put on record.</summary>
public sealed record Petitioner(string Name)
{
    public string? IdNumber { get; init; }

    public string? Telephone { get; init; }

    public string? Address { get; init; }

    [JsonIgnore]
    public Petitioner Masked =>
        new(Masking.Name(Name))
        {
            IdNumber = IdNumber is null ? null : Masking.IdNumber(IdNumber),
            Telephone = Telephone is null ? null : Masking.Phone(Telephone),
            Address = Address is null ? null : "（已隐藏）",
        };
}
