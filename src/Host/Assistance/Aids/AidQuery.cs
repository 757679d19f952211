using Platform.Assistance;
using Platform.Host.Shell.Addresses;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Host.Assistance.Aids;

/// <summary>A view of the list of applications as its address keeps it.</summary>
internal sealed record AidQuery
{
    public const string Address = "/aids";

    /// <summary>Null for all.</summary>
    public AidStatus? Status { get; init; }

    public AidKind? Kind { get; init; }

    public string? Text { get; init; }

    public Guid? Batch { get; init; }

    public KeysetPosition<Guid>? After { get; init; }

    public bool IsNarrowed => Kind is not null || Text is { Length: > 0 } || Batch is not null;

    public AidQuery FromStart => this with { After = null };

    public AidFilter Filter =>
        new()
        {
            Status = Status,
            Kind = Kind,
            Text = Text,
            BatchId = Batch,
            After = After,
        };

    /// <summary>What cannot be read is not there: an old bookmark still opens the list.</summary>
    public static AidQuery Read(string address)
    {
        var view = new ViewAddress(address);
        return new AidQuery
        {
            Status = view.Choice<AidStatus>("status"),
            Kind = view.Choice<AidKind>("kind"),
            Text = view["q"]?.Trim(),
            Batch = Guid.TryParse(view["batch"], out var batch) ? batch : null,
            After = view.After,
        };
    }

    public override string ToString() =>
        ViewAddress.Of(
            Address,
            After,
            ("status", ViewAddress.Word(Status)),
            ("kind", ViewAddress.Word(Kind)),
            ("q", Text),
            ("batch", Batch?.ToString("n"))
        );
}
