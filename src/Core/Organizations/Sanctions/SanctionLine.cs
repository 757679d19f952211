namespace Platform.Organizations;

/// <summary>A sanction as lists and its own page show it.</summary>
/// <param name="PersonName">Opened for whoever may see the row; null where the unit itself is meant.</param>
/// <param name="Holds">Whether it holds today.</param>
/// <param name="MayLift">The actor's union decided it, or stands above the one that did.</param>
public sealed record SanctionLine(ImposedSanction Sanction, string? PersonName, bool Holds, bool MayLift)
{
    /// <summary>Against whom.</summary>
    public string Against => PersonName ?? Sanction.UnitName;
}
