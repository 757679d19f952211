using Platform.Archives;
using Platform.Host.Shell.Addresses;
using Platform.Storage;

namespace Platform.Host.Visits;

/// <summary>A view of the list of contacts as its address keeps it.</summary>
internal sealed record ContactQuery
{
    public const string Address = "/visits";

    public bool Mine { get; init; }

    public bool Due { get; init; }

    public string? Text { get; init; }

    public KeysetPosition<Guid>? After { get; init; }

    public bool IsNarrowed => Mine || Due || !string.IsNullOrEmpty(Text);

    /// <summary>The same view from its first page.</summary>
    public ContactQuery FromStart => this with { After = null };

    public ContactFilter Filter =>
        new()
        {
            Mine = Mine,
            Due = Due,
            Text = Text,
            After = After,
        };

    /// <summary>What cannot be read is not there: an old bookmark still opens the list.</summary>
    public static ContactQuery Read(string address)
    {
        var view = new ViewAddress(address);
        return new ContactQuery
        {
            Mine = view["mine"] is not null,
            Due = view["due"] is not null,
            Text = view["q"]?.Trim(),
            After = view.After,
        };
    }

    public override string ToString() =>
        ViewAddress.Of(Address, After, ("mine", ViewAddress.Word(Mine)), ("due", ViewAddress.Word(Due)), ("q", Text));
}
