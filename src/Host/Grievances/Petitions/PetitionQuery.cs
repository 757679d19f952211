using Platform.Grievances;
using Platform.Host.Shell.Addresses;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Host.Grievances.Petitions;

/// <summary>A view of the list of petitions as its address keeps it.</summary>
internal sealed record PetitionQuery
{
    public const string Address = "/petitions";

    public bool Closed { get; init; }

    public PetitionStatus? Status { get; init; }

    public PetitionChannelKind? Channel { get; init; }

    public bool Mine { get; init; }

    public bool Overdue { get; init; }

    public string? Text { get; init; }

    public KeysetPosition<Guid>? After { get; init; }

    public bool IsNarrowed => this != new PetitionQuery { Closed = Closed, After = After };

    /// <summary>The same view from its first page.</summary>
    public PetitionQuery FromStart => this with { After = null };

    public PetitionFilter Filter(int pageSize) =>
        new()
        {
            IsClosed = Closed,
            Status = Status,
            Channel = Channel,
            Mine = Mine,
            Overdue = Overdue,
            Text = Text,
            After = After,
            PageSize = pageSize,
        };

    /// <summary>What cannot be read is not there: an old bookmark still opens the list.</summary>
    public static PetitionQuery Read(string address)
    {
        var view = new ViewAddress(address);
        return new PetitionQuery
        {
            Closed = view["closed"] is not null,
            Status = view.Choice<PetitionStatus>("status"),
            Channel = view.Choice<PetitionChannelKind>("channel"),
            Mine = view["mine"] is not null,
            Overdue = view["overdue"] is not null,
            Text = view["q"]?.Trim(),
            After = view.After,
        };
    }

    public override string ToString() =>
        ViewAddress.Of(
            Address,
            After,
            ("closed", ViewAddress.Word(Closed)),
            ("status", ViewAddress.Word(Status)),
            ("channel", ViewAddress.Word(Channel)),
            ("mine", ViewAddress.Word(Mine)),
            ("overdue", ViewAddress.Word(Overdue)),
            ("q", Text)
        );
}
