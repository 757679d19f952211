namespace Platform.Certificates;

/// <summary>The lists of certificates, by the step that comes next.</summary>
public enum CertificateTab
{
    ToClaim,
    ToNumber,
    ToSeal,
    ToIssue,

    /// <summary>在册: issued, neither cancelled nor replaced.</summary>
    Registered,

    /// <summary>年审: a review is due this year and not made.</summary>
    ToReview,

    /// <summary>未年审: a review was missed, the privileges rest.</summary>
    Suspended,

    /// <summary>已注销、已换证.</summary>
    Ended,
}
