using Platform.Grievances;
using Platform.Host.Shell.Addresses;
using Platform.Storage;

namespace Platform.Host.Grievances.Complaints;

/// <summary>A view of the list of complaints as its address keeps it.</summary>
internal sealed record ComplaintQuery
{
    public const string Address = "/complaints";

    public bool Closed { get; init; }

    public ComplaintClass? Class { get; init; }

    public bool Overdue { get; init; }

    public bool Mine { get; init; }

    public string? Text { get; init; }

    public KeysetPosition<Guid>? After { get; init; }

    public bool IsNarrowed => this != new ComplaintQuery { Closed = Closed, After = After };

    /// <summary>The same view from its first page.</summary>
    public ComplaintQuery FromStart => this with { After = null };

    public ComplaintFilter Filter(int pageSize) =>
        new()
        {
            IsClosed = Closed,
            Class = Class,
            IsOverdue = Overdue,
            Mine = Mine,
            Text = Text,
            After = After,
            PageSize = pageSize,
        };

    /// <summary>What cannot be read is not there: an old bookmark still opens the list.</summary>
    public static ComplaintQuery Read(string address)
    {
        var view = new ViewAddress(address);
        return new ComplaintQuery
        {
            Closed = view["closed"] is not null,
            Class = view.Choice<ComplaintClass>("class"),
            Overdue = view["overdue"] is not null,
            Mine = view["mine"] is not null,
            Text = view["q"]?.Trim(),
            After = view.After,
        };
    }

    public override string ToString() =>
        ViewAddress.Of(
            Address,
            After,
            ("closed", ViewAddress.Word(Closed)),
            ("class", ViewAddress.Word(Class)),
            ("overdue", ViewAddress.Word(Overdue)),
            ("mine", ViewAddress.Word(Mine)),
            ("q", Text)
        );
}
