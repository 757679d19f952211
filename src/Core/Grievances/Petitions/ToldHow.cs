namespace Platform.Grievances;

/// <summary>By which way somebody heard of an outcome.</summary>
public enum ToldHow
{
    /// <summary>当面.</summary>
    InPerson,

    /// <summary>电话.</summary>
    ByTelephone,

    /// <summary>书面.</summary>
    InWriting,

    /// <summary>On the platform of the body that sent the petition on.</summary>
    Online,

    /// <summary>Nobody left a name: the outcome can be looked up with the query code.</summary>
    ByQueryCode,
}
