namespace Platform.Approvals;

/// <summary>How a worker was told.</summary>
public enum TellingWay
{
    /// <summary>当面.</summary>
    InPerson,

    /// <summary>电话.</summary>
    ByTelephone,

    /// <summary>书面.</summary>
    InWriting,
}
