namespace Platform.Regions;

/// <summary>How somebody puts their hand to a paper.</summary>
public enum SigningMark
{
    /// <summary>签名.</summary>
    Signature,

    /// <summary>手指印.</summary>
    Fingerprint,
}
