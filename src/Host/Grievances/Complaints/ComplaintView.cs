using Platform.Grievances;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Host.Grievances.Complaints;

/// <summary>What the parts of a complaint's page share.</summary>
public sealed class ComplaintView
{
    public required Actor Actor { get; init; }

    public required ComplaintSheet Sheet { get; init; }

    /// <summary>Does it, says why not, and shows the complaint as it then stands.</summary>
    public required Func<Func<Task>, Task<RuleException?>> Run { get; init; }

    public Complaint Complaint => Sheet.Complaint;

    public ComplaintRights Rights => Sheet.Rights;
}
