using Platform.Storage;

namespace Platform.Applicants;

/// <summary>What else goes when an account is closed; in the same transaction.</summary>
public interface IApplicantLeaving
{
    Task LeaveAsync(PlatformDb db, Guid accountId);
}
