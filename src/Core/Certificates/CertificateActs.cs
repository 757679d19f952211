using Microsoft.EntityFrameworkCore;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Certificates;

/// <summary>What every act on certificates begins and ends with.</summary>
internal static class CertificateActs
{
    /// <summary>What is put before it (换证核查：…) fits into the column as well.</summary>
    private const int LongestReason = 400;

    /// <summary>The certificates in the order asked for.</summary>
    /// <exception cref="NotFoundException">One is not there, or not in the context's scope.</exception>
    public static async Task<IReadOnlyList<IssuedCertificate>> LoadAsync(
        PlatformDb db,
        IEnumerable<Guid> ids,
        CancellationToken cancellation
    )
    {
        var asked = ids.Distinct().ToList();
        if (asked.Count == 0)
        {
            throw new RuleException("请先选择证件");
        }

        var found = await db
            .Certificates.Where(certificate => asked.Contains(certificate.Id))
            .ToDictionaryAsync(certificate => certificate.Id, cancellation);
        return found.Count == asked.Count ? [.. asked.Select(id => found[id])] : throw new NotFoundException();
    }

    public static async Task<IssuedCertificate> LoadAsync(PlatformDb db, Guid id, CancellationToken cancellation) =>
        (await LoadAsync(db, [id], cancellation))[0];

    /// <exception cref="RuleException">The act belongs to another body, or to another kind of post.</exception>
    public static void Require(Actor actor, int bodyId, string bodyName, string act, string? clause = null)
    {
        if (!actor.WorksOnCases)
        {
            throw new RuleException($"您的岗位是{actor.Role.InWords}，不办理{act}");
        }

        if (actor.BodyId != bodyId)
        {
            throw new RuleException($"{act}由{bodyName}办理") { Clause = clause };
        }
    }

    public static void RequireClaimingBody(Actor actor, IssuedCertificate certificate, string act) =>
        Require(actor, certificate.ClaimingBodyId, certificate.ClaimingBodyName, act, certificate.Clause);

    public static string RequireReason(string? reason, string message) =>
        Reason(reason) ?? throw new RuleException(message) { Field = "reason" };

    /// <summary>Null where none was given.</summary>
    public static string? Reason(string? reason) =>
        reason?.Trim() switch
        {
            null or "" => null,
            { Length: > LongestReason } => throw new RuleException($"理由最长 {LongestReason} 字") { Field = "reason" },
            var words => words,
        };

    /// <summary>How a message names the certificate among several: by holder, and by number once there is one.</summary>
    public static string Called(this IssuedCertificate certificate) =>
        certificate.Number is { } number ? $"{certificate.HolderName}（编号 {number}）" : certificate.HolderName;
}
