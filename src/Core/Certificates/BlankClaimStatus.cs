namespace Platform.Certificates;

public enum BlankClaimStatus
{
    Requested,
    HandedOut,
    Declined,
}
