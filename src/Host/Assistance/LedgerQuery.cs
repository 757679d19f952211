using Platform.Assistance;
using Platform.Host.Shell.Addresses;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Host.Assistance;

/// <summary>A view of a union's ledger as its address keeps it.</summary>
internal sealed record LedgerQuery
{
    public const string Address = "/assistance";
    public const string PrintAddress = "/assistance/print";

    public LedgerFilter Filter { get; init; } = new();

    public KeysetPosition<Guid>? After { get; init; }

    public bool IsNarrowed => Filter != new LedgerFilter();

    public LedgerQuery FromStart => this with { After = null };

    /// <summary>What cannot be read is not there: an old bookmark still opens the ledger.</summary>
    public static LedgerQuery Read(string address)
    {
        var view = new ViewAddress(address);
        return new LedgerQuery
        {
            Filter = new LedgerFilter
            {
                Year = view.Number("year") is { } year and >= 1949 and <= 9999 ? year : null,
                Kind = view.Choice<AidKind>("kind"),
                UnitId = view.Number("unit"),
            },
            After = view.After,
        };
    }

    public string At(string address) =>
        ViewAddress.Of(
            address,
            After,
            ("year", ViewAddress.Word(Filter.Year)),
            ("kind", ViewAddress.Word(Filter.Kind)),
            ("unit", ViewAddress.Word(Filter.UnitId))
        );

    public override string ToString() => At(Address);
}
