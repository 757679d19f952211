namespace Platform.Employment;

/// <summary>How far an opening is. That its last day has passed stands in <see cref="Opening.Until"/>.</summary>
public enum OpeningStatus
{
    /// <summary>Reported; the union that publishes has to check it.</summary>
    Reported,

    /// <summary>Sent back to whoever reported it, with a reason.</summary>
    Returned,

    /// <summary>On the platform's public page.</summary>
    Published,

    /// <summary>Everybody needed was found.</summary>
    Filled,

    /// <summary>Taken back by whoever reported or published it.</summary>
    Withdrawn,
}
