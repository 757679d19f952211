namespace Platform.Regions;

/// <summary>What a reported change may lead to.</summary>
public enum ChangeFollow
{
    /// <summary>An application of the household.</summary>
    Application,

    /// <summary>A proposal to take the archive off the register.</summary>
    Exit,

    /// <summary>The archive goes to another unit's union.</summary>
    Transfer,

    /// <summary>What the archive says is put right.</summary>
    Correction,
}
