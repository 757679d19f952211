namespace Platform.Cases;

/// <summary>How an edition of an item stands to the plugin that runs.</summary>
public enum EditionState
{
    /// <summary>What a case opened today is judged by.</summary>
    InForce,

    /// <summary>Its first day lies ahead.</summary>
    Coming,

    /// <summary>The plugin describes it still, beside a later one.</summary>
    Superseded,

    /// <summary>
    /// The plugin says something else from the same first day: it was changed without a new one. Open cases keep what they
    /// were opened under.
    /// </summary>
    ChangedInPlace,

    /// <summary>The plugin describes it no longer; open cases and archives keep it.</summary>
    Gone,
}
