namespace Platform.Certificates;

/// <summary>A claim with its roster.</summary>
public sealed record BlankClaimDetails(BlankClaim Claim, IReadOnlyList<BlankClaimLine> Lines);
