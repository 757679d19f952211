using Platform.Archives;
using Platform.Host.Shell.Addresses;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Host.Changes;

/// <summary>A view of the list of changes as its address keeps it.</summary>
internal sealed record ChangeQuery
{
    public const string Address = "/changes";

    public bool Settled { get; init; }

    public ChangeKind? Kind { get; init; }

    public bool Mine { get; init; }

    public string? Text { get; init; }

    public KeysetPosition<Guid>? After { get; init; }

    public bool IsNarrowed => this != new ChangeQuery { Settled = Settled, After = After };

    /// <summary>The same view from its first page.</summary>
    public ChangeQuery FromStart => this with { After = null };

    public ChangeFilter Filter(int pageSize) =>
        new()
        {
            IsSettled = Settled,
            Kind = Kind,
            Mine = Mine,
            Text = Text,
            After = After,
            PageSize = pageSize,
        };

    /// <summary>What cannot be read is not there: an old bookmark still opens the list.</summary>
    public static ChangeQuery Read(string address)
    {
        var view = new ViewAddress(address);
        return new ChangeQuery
        {
            Settled = view["settled"] is not null,
            Kind = view.Choice<ChangeKind>("kind"),
            Mine = view["mine"] is not null,
            Text = view["q"]?.Trim(),
            After = view.After,
        };
    }

    public override string ToString() =>
        ViewAddress.Of(
            Address,
            After,
            ("settled", ViewAddress.Word(Settled)),
            ("kind", ViewAddress.Word(Kind)),
            ("mine", ViewAddress.Word(Mine)),
            ("q", Text)
        );
}
