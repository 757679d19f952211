using Platform.Organizations;

namespace Platform.Grievances;

/// <summary>What somebody who knows of a complaint may do with it. Whoever is complained of knows of none.</summary>
public sealed class ComplaintRights(Actor actor, Complaint complaint)
{
    private bool IsOfBody => actor.BodyId == complaint.BodyId;

    private bool IsLead => actor.Role is Role.Lead;

    private bool IsHandler => IsOfBody && complaint.HandlerId == actor.AccountId;

    /// <summary>Who received it looks after it until somebody handles it.</summary>
    private bool IsReceiver =>
        IsOfBody && complaint is { HandlerId: null, IsOpen: true } && complaint.ReceivedById == actor.AccountId;

    /// <summary>What the complaint says, and what was noted of it: the handler, the lead, and who received it.</summary>
    public bool MayRead => IsHandler || IsReceiver || (IsOfBody && IsLead);

    /// <summary>Who complained: the handler, and who received it, and nobody else.</summary>
    public bool MayReveal => !complaint.IsAnonymous && (IsHandler || IsReceiver);

    /// <summary>To upload the signed record.</summary>
    public bool MayScan => complaint.IsOpen && (IsHandler || IsReceiver);

    /// <summary>The scan shows the name.</summary>
    public bool MayOpenScan => IsHandler || IsReceiver;

    /// <summary>To name who handles it, and who is kept from it.</summary>
    public bool MayAssign => complaint.IsOpen && IsOfBody && IsLead;

    /// <summary>提级办理: the lead of a union above.</summary>
    public bool MayTakeUp => complaint.IsOpen && !IsOfBody && IsLead;

    /// <summary>While there is no outcome.</summary>
    public bool MayHandle => IsHandler && complaint.Status is ComplaintStatus.Handling;

    /// <summary>The lead, or the lead of a union above where it is the lead who handles it; never who asked.</summary>
    public bool MayAnswerExtension =>
        complaint is { IsExtensionPending: true, ToldOn: null }
        && IsLead
        && complaint.ExtensionAskedById != actor.AccountId;

    public bool MayTell => IsHandler && complaint.Status is ComplaintStatus.Concluded;

    public bool MayClose => complaint.Status is ComplaintStatus.Told && (IsHandler || (IsOfBody && IsLead));
}
