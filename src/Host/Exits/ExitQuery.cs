using Platform.Exits;
using Platform.Host.Shell.Addresses;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Host.Exits;

/// <summary>A view of the list of exits as its address keeps it: to be bookmarked, sent on, gone back to.</summary>
internal sealed record ExitQuery
{
    public const string Address = "/exits";

    public ExitTab Tab { get; init; }

    public ExitKind? Kind { get; init; }

    public ExitOrigin? Origin { get; init; }

    public bool Mine { get; init; }

    public string? Text { get; init; }

    public KeysetPosition<Guid>? After { get; init; }

    public bool IsNarrowed => this != new ExitQuery { Tab = Tab, After = After };

    /// <summary>The same view from its first page.</summary>
    public ExitQuery FromStart => this with { After = null };

    public ExitFilter Filter(int pageSize) =>
        new(Tab)
        {
            Kind = Kind,
            Origin = Origin,
            Mine = Mine,
            Text = Text,
            After = After,
            PageSize = pageSize,
        };

    /// <summary>What cannot be read is not there: an old bookmark still opens the list.</summary>
    public static ExitQuery Read(string address)
    {
        var view = new ViewAddress(address);
        return new ExitQuery
        {
            Tab = view.Choice<ExitTab>("tab") ?? ExitTab.Open,
            Kind = view.Choice<ExitKind>("kind"),
            Origin = view.Choice<ExitOrigin>("origin"),
            Mine = view["mine"] is not null,
            Text = view["q"]?.Trim(),
            After = view.After,
        };
    }

    public override string ToString() =>
        ViewAddress.Of(
            Address,
            After,
            ("tab", Tab is ExitTab.Open ? null : ViewAddress.Word<ExitTab>(Tab)),
            ("kind", ViewAddress.Word(Kind)),
            ("origin", ViewAddress.Word(Origin)),
            ("mine", ViewAddress.Word(Mine)),
            ("q", Text)
        );
}
