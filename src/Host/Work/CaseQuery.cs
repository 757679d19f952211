using Platform.Cases;
using Platform.Host.Shell.Addresses;
using Platform.Storage;

namespace Platform.Host.Work;

/// <summary>A view of the list of cases as its address keeps it: to be bookmarked, sent on, gone back to.</summary>
internal sealed record CaseQuery
{
    public const string Address = "/cases";

    private const string OldestFirst = "oldest";

    public CaseStatus? Status { get; init; }

    public string? Stage { get; init; }

    public bool Mine { get; init; }

    public string? Text { get; init; }

    public CaseOrder Order { get; init; }

    public KeysetPosition<Guid>? After { get; init; }

    public bool IsNarrowed => this != new CaseQuery { Order = Order, After = After };

    /// <summary>The same view from its first page.</summary>
    public CaseQuery FromStart => this with { After = null };

    public CaseFilter Filter(int pageSize) =>
        new()
        {
            Status = Status,
            StageCode = Stage,
            Mine = Mine,
            Text = Text,
            Order = Order,
            After = After,
            PageSize = pageSize,
        };

    /// <summary>What cannot be read is not there: an old bookmark still opens the list.</summary>
    public static CaseQuery Read(string address)
    {
        var view = new ViewAddress(address);
        return new CaseQuery
        {
            Status = view.Choice<CaseStatus>("status"),
            Stage = view["stage"],
            Mine = view["mine"] is not null,
            Text = view["q"]?.Trim(),
            Order = view["order"] is OldestFirst ? CaseOrder.OldestFirst : CaseOrder.NewestFirst,
            After = view.After,
        };
    }

    public override string ToString() =>
        ViewAddress.Of(
            Address,
            After,
            ("status", ViewAddress.Word(Status)),
            ("stage", Stage),
            ("mine", ViewAddress.Word(Mine)),
            ("q", Text),
            ("order", Order is CaseOrder.OldestFirst ? OldestFirst : null)
        );
}
