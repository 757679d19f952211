namespace Platform.Clients;

/// <summary>What a client may do. The guide is public and needs none.</summary>
public enum ClientScope
{
    /// <summary>Open applications, fill them, hand them in, answer corrections.</summary>
    ApplicationsWrite,

    /// <summary>See where the applications it opened stand.</summary>
    ApplicationsRead,

    /// <summary>Check certificates.</summary>
    CertificatesRead,

    /// <summary>Be told of every case of its area, not only of those it opened.</summary>
    EventsOfArea,
}
