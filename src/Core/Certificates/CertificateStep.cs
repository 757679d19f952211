namespace Platform.Certificates;

/// <summary>What comes next for a certificate.</summary>
/// <param name="Act">In the words of the trade, e.g. 盖章.</param>
/// <param name="By">The body whose turn it is.</param>
/// <param name="IsMine">Whether the actor who asks may do it; then nothing but <paramref name="Blocker"/> stands in the way.</param>
/// <param name="Blocker">Why it cannot be done now; null where it can.</param>
/// <param name="Clause">Where the rule stands.</param>
public sealed record CertificateStep(CertificateAct Act, string By, bool IsMine, string? Blocker, string? Clause);
