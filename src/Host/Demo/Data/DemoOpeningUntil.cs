namespace Platform.Host.Demo;

/// <summary>How far an opening comes.</summary>
internal enum DemoOpeningUntil
{
    Reported,
    Returned,
    Published,

    /// <summary>Published here, and noted as put on the outside platform.</summary>
    Noted,
    Filled,
}
