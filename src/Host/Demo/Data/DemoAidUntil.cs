namespace Platform.Host.Demo;

/// <summary>How far an aid has come; each implies those before it.</summary>
internal enum DemoAidUntil
{
    Proposed,

    /// <summary>Its money is reserved; no list holds it.</summary>
    Approved,
    Paid,

    /// <summary>The worker signed for it.</summary>
    Received,
}
