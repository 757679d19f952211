namespace Platform.Approvals;

/// <summary>The part of a case's page where something outstanding is mended.</summary>
public enum MendingPlace
{
    Form,
    Materials,
    Scrutiny,
    Visits,
    Comparisons,
    Calls,
    Certificate,
    Organization,
    Correction,
    Assistance,
}
