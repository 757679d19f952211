namespace Platform.EndToEnd.Tests;

/// <summary>The two sizes every page is looked at in.</summary>
internal enum Screen
{
    /// <summary>1440 × 900.</summary>
    Desk,

    /// <summary>390 × 844.</summary>
    Phone,
}
