namespace Platform.Host.Demo;

/// <summary>How far a recommendation comes.</summary>
internal enum DemoReferralUntil
{
    Recommended,
    Hired,
    Placed,
    NotHired,
}
