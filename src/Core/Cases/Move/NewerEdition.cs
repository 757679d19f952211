using Platform.Calendar;
using Platform.Editions;
using Platform.Regions;

namespace Platform.Cases;

/// <summary>The edition a case opened today would be judged by, where it says something else than the case's own.</summary>
public sealed class NewerEdition(Catalogue catalogue, TimeProvider time)
{
    /// <summary>Null where the case is on it already, and where no plugin has the item today.</summary>
    public ServiceItem? For(Case row, ServiceItem pinned) =>
        catalogue.ItemInForce(row.RegionCode, row.ItemCode, ChinaTime.Today(time)) is { } inForce
        && !inForce.SaysTheSameAs(pinned)
            ? inForce
            : null;

    /// <inheritdoc cref="For(Case, ServiceItem)"/>
    public ServiceItem? For(CaseFile file) => For(file.Case, file.Item);
}
