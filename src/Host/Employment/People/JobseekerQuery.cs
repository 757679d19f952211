using Platform.Employment;
using Platform.Host.Shell.Addresses;
using Platform.Storage;

namespace Platform.Host.Employment.People;

/// <summary>A view of the list of people as its address keeps it.</summary>
internal sealed record JobseekerQuery
{
    /// <summary>In the address: whatever became of them.</summary>
    private const string All = "all";

    public JobseekerStatus? Status { get; init; } = JobseekerStatus.Seeking;

    public string? Text { get; init; }

    public KeysetPosition<Guid>? After { get; init; }

    public JobseekerQuery FromStart => this with { After = null };

    public JobseekerFilter Filter =>
        new()
        {
            Status = Status,
            Text = Text,
            After = After,
        };

    /// <summary>What cannot be read is not there: an old bookmark still opens the list.</summary>
    public static JobseekerQuery Read(string address)
    {
        var view = new ViewAddress(address);
        return new()
        {
            Status = view["status"] == All ? null : view.Choice<JobseekerStatus>("status") ?? JobseekerStatus.Seeking,
            Text = view["q"]?.Trim(),
            After = view.After,
        };
    }

    public override string ToString() =>
        ViewAddress.Of(
            EmploymentTabs.People,
            After,
            (
                "status",
                Status switch
                {
                    null => All,
                    JobseekerStatus.Seeking => null,
                    _ => ViewAddress.Word(Status),
                }
            ),
            ("q", Text)
        );
}
