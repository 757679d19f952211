namespace Platform.Regions;

/// <summary>What a channel needs recorded.</summary>
public enum PetitionChannelKind
{
    /// <summary>走访: somebody came.</summary>
    Visit,

    /// <summary>来信.</summary>
    Letter,

    /// <summary>A call to the union's own telephone.</summary>
    Telephone,

    /// <summary>转办单: another body's hotline or office passed it on, under a number of its own, and wants to hear the outcome.</summary>
    Transfer,
}
