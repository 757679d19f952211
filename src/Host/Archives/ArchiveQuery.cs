using Platform.Archives;
using Platform.Host.Shell.Addresses;
using Platform.Storage;

namespace Platform.Host.Archives;

/// <summary>A view of the list of archives as its address keeps it: to be bookmarked, sent on, gone back to.</summary>
internal sealed record ArchiveQuery
{
    public const string Address = "/archives";

    public ArchiveShelf Shelf { get; init; }

    public string? Text { get; init; }

    public int? Body { get; init; }

    public string? Category { get; init; }

    public string? Mark { get; init; }

    public string? Cause { get; init; }

    public int? Year { get; init; }

    public KeysetPosition<Guid>? After { get; init; }

    public bool IsNarrowed => this != new ArchiveQuery { Shelf = Shelf, After = After };

    /// <summary>The same view from its first page.</summary>
    public ArchiveQuery FromStart => this with { After = null };

    public ArchiveFilter Filter(int pageSize) =>
        new()
        {
            Shelf = Shelf,
            Text = Text,
            BodyId = Body,
            CategoryCode = Category,
            Mark = Mark,
            Cause = Cause,
            OpenedInYear = Year,
            After = After,
            PageSize = pageSize,
        };

    /// <summary>What cannot be read is not there: an old bookmark still opens the list.</summary>
    public static ArchiveQuery Read(string address)
    {
        var view = new ViewAddress(address);
        return new ArchiveQuery
        {
            Shelf = view.Choice<ArchiveShelf>("shelf") ?? ArchiveShelf.Live,
            Text = view["q"]?.Trim(),
            Body = view.Number("body"),
            Category = view["category"],
            Mark = view["mark"],
            Cause = view["cause"],
            Year = view.Number("year"),
            After = view.After,
        };
    }

    public override string ToString() =>
        ViewAddress.Of(
            Address,
            After,
            ("shelf", Shelf is ArchiveShelf.Live ? null : ViewAddress.Word<ArchiveShelf>(Shelf)),
            ("q", Text),
            ("body", ViewAddress.Word(Body)),
            ("category", Category),
            ("mark", Mark),
            ("cause", Cause),
            ("year", ViewAddress.Word(Year))
        );
}
