namespace Platform.Certificates;

/// <summary>How far a certificate has come: 申领 → 编号 → 盖章 → 发放. What it is worth on a day is its standing.</summary>
public enum CertificateStatus
{
    /// <summary>Waits for a blank to be claimed and handed out.</summary>
    Awaiting,

    /// <summary>The claiming body has a blank for it.</summary>
    Claimed,
    Numbered,
    Sealed,
    Issued,

    /// <summary>注销.</summary>
    Cancelled,

    /// <summary>A renewal was issued in its place.</summary>
    Replaced,
}
