using Platform.Storage;

namespace Platform.Organizations;

/// <summary>
/// What was decided against a unit or a person for cheating, under a rule of the region. It is written once; that it was
/// lifted is another row. Filed under the unit, for a person under the one they applied through.
/// </summary>
public sealed class ImposedSanction : Scoped
{
    public required Guid Id { get; init; }

    public required string RegionCode { get; init; }

    /// <summary>The region's code of the sanction.</summary>
    public required string Code { get; init; }

    /// <summary>The document's word for it, as of the decision.</summary>
    public required string Name { get; init; }

    /// <summary>取消建档资格: nothing is filed while it lasts.</summary>
    public required bool BarsFiling { get; init; }

    /// <summary>The citation as printed.</summary>
    public required string Clause { get; init; }

    public required string UnitName { get; init; }

    /// <summary>Keyed hash of the person's identity number; null where the unit itself is meant.</summary>
    public byte[]? PersonHash { get; init; }

    /// <summary>The person's name; see <see cref="SanctionDesk"/>.</summary>
    public string? SealedPerson { get; init; }

    /// <summary>What was found.</summary>
    public required string Findings { get; init; }

    /// <summary>The decision or circular, e.g. 关于…的通报.</summary>
    public required string DocumentTitle { get; init; }

    public string? DocumentNumber { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>The last day; null: until it is lifted.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>A union above the unit. Against a person it holds in all units below that union.</summary>
    public required int DecidedByBodyId { get; init; }

    public required string DecidedByBody { get; init; }

    public required Guid RecordedById { get; init; }

    public required string RecordedByName { get; init; }

    public required string RecordedByTitle { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public SanctionLifting? Lifting { get; private set; }

    public bool IsOfPerson => PersonHash is not null;

    public string Document =>
        DocumentNumber is null ? $"《{DocumentTitle}》" : $"《{DocumentTitle}》（{DocumentNumber}）";

    public bool HoldsOn(DateOnly day) =>
        From <= day && (Until is null || day <= Until) && (Lifting is null || day < Lifting.On);

    /// <summary>What binds the sealed name to this row.</summary>
    internal static string SealContext(Guid id) => $"sanction.person-name/{id}";
}
