namespace Platform.Certificates;

/// <summary>What a certificate is worth on a day. Computed by <see cref="CertificateLife"/>, never stored.</summary>
public enum CertificateStanding
{
    /// <summary>Not sealed, or sealed and not issued.</summary>
    NotYetValid,
    Valid,

    /// <summary>A yearly review was missed: the privileges rest until it is made up for.</summary>
    Unreviewed,
    Expired,
    Cancelled,
    Replaced,

    /// <summary>The number was spoilt; the paper that carries it is worth nothing.</summary>
    Void,
}
