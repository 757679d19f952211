namespace Platform.Regions;

/// <summary>What may follow a mediation that failed.</summary>
public enum PetitionRemedyKind
{
    /// <summary>提请劳动仲裁.</summary>
    Arbitration,

    /// <summary>代写法律文书.</summary>
    LegalDocument,

    /// <summary>法律援助.</summary>
    LegalAid,
}
