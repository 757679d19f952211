using Platform.Employment;
using Platform.Host.Shell.Addresses;
using Platform.Storage;

namespace Platform.Host.Employment.Openings;

/// <summary>A view of the list of openings as its address keeps it.</summary>
internal sealed record OpeningQuery
{
    public OpeningShelf Shelf { get; init; } = OpeningShelf.Open;

    public bool Mine { get; init; }

    public string? Text { get; init; }

    public KeysetPosition<Guid>? After { get; init; }

    public bool IsNarrowed => this != new OpeningQuery { Shelf = Shelf, After = After };

    /// <summary>The same view from its first page.</summary>
    public OpeningQuery FromStart => this with { After = null };

    public OpeningFilter Filter =>
        new()
        {
            Shelf = Shelf,
            Mine = Mine,
            Text = Text,
            After = After,
        };

    /// <summary>What cannot be read is not there: an old bookmark still opens the list.</summary>
    public static OpeningQuery Read(string address)
    {
        var view = new ViewAddress(address);
        return new()
        {
            Shelf = view.Choice<OpeningShelf>("shelf") ?? OpeningShelf.Open,
            Mine = view["mine"] is not null,
            Text = view["q"]?.Trim(),
            After = view.After,
        };
    }

    public override string ToString() =>
        ViewAddress.Of(
            EmploymentTabs.Openings,
            After,
            ("shelf", Shelf is OpeningShelf.Open ? null : ViewAddress.Word<OpeningShelf>(Shelf)),
            ("mine", ViewAddress.Word(Mine)),
            ("q", Text)
        );
}
