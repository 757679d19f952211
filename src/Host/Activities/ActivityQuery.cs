using Platform.Activities;
using Platform.Host.Shell.Addresses;
using Platform.Storage;

namespace Platform.Host.Activities;

/// <summary>A view of the list of activities as its address keeps it.</summary>
internal sealed record ActivityQuery
{
    public const string Address = "/activities";

    public ActivityStatus? Status { get; init; }

    public bool Mine { get; init; }

    public KeysetPosition<Guid>? After { get; init; }

    public bool IsNarrowed => Status is not null || Mine;

    public ActivityQuery FromStart => this with { After = null };

    public ActivityFilter Filter =>
        new()
        {
            Status = Status,
            Mine = Mine,
            After = After,
        };

    /// <summary>What cannot be read is not there: an old bookmark still opens the list.</summary>
    public static ActivityQuery Read(string address)
    {
        var view = new ViewAddress(address);
        return new()
        {
            Status = view.Choice<ActivityStatus>("status"),
            Mine = view["mine"] is not null,
            After = view.After,
        };
    }

    public override string ToString() =>
        ViewAddress.Of(Address, After, ("status", ViewAddress.Word(Status)), ("mine", ViewAddress.Word(Mine)));
}
