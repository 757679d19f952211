namespace Platform.Host.Demo;

/// <summary>How far an invented petition came. From <see cref="Undertaken"/> on, each stands on the ones before it on its way.</summary>
internal enum DemoPetitionUntil
{
    Received,

    /// <summary>Not accepted; the petitioner is not told yet.</summary>
    NotAccepted,

    /// <summary>Given to a body below, which has not reported.</summary>
    Assigned,

    /// <summary>That body reported; nobody looked yet.</summary>
    Reported,

    /// <summary>Passed on to an authority outside, and pressed for.</summary>
    PassedOn,

    Undertaken,

    /// <summary>Mediated with success, settled, and everybody told.</summary>
    Agreed,

    /// <summary>Mediated in vain.</summary>
    MediationFailed,

    /// <summary>Arbitration was applied for, and legal aid given; neither has ended.</summary>
    Remedying,

    /// <summary>The remedies ended; nobody was told yet.</summary>
    Settled,

    /// <summary>Everybody was told.</summary>
    Closed,
}
