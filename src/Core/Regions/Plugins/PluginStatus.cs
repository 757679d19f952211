namespace Platform.Regions;

/// <summary>How a plugin folder fared at start.</summary>
public enum PluginStatus
{
    /// <summary>Loaded, and every rule holds.</summary>
    Active,

    /// <summary>Loaded, every rule holds, and something still waits for its document (<see cref="Pending"/>).</summary>
    Draft,

    /// <summary>Switched off in the settings; none of its code ran.</summary>
    Disabled,

    /// <summary>Built against another version of the contract; none of its code ran.</summary>
    NotSupported,

    /// <summary>It could not be loaded, or breaks a rule.</summary>
    Faulty,
}
