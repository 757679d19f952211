using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Platform.Storage;

/// <summary>
/// Writes the trail. An entry goes into the same context as the act and is saved with it: there is no act without its
/// entry and no entry without its act.
/// </summary>
public sealed partial class AuditTrail(TimeProvider time, IRemoteAddress? remote = null)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="action">A code in small letters and dashes, such as <c>case-accepted</c>.</param>
    /// <param name="detail">Becomes JSON: codes, counts and stages, no personal data.</param>
    public void Record(
        PlatformDb db,
        AuditActor who,
        string action,
        string subjectKind,
        object? subjectId = null,
        object? detail = null
    )
    {
        if (!Code().IsMatch(action) || !Code().IsMatch(subjectKind))
        {
            throw new ArgumentException($"Not a code: {action}, {subjectKind}.", nameof(action));
        }

        db.AuditEntries.Add(
            new AuditEntry
            {
                At = time.GetUtcNow(),
                AccountId = who.AccountId,
                ActorName = who.Name,
                PostTitle = who.PostTitle,
                BodyId = who.BodyId,
                Action = action,
                SubjectKind = subjectKind,
                SubjectId = subjectId is null ? null : FormattableString.Invariant($"{subjectId}"),
                Detail = detail is null ? null : Scrub(JsonSerializer.Serialize(detail, Json)),
                RemoteAddress = who.IsShielded ? null : remote?.Current,
            }
        );
    }

    /// <summary>What slips in all the same: the trail is kept for ever and many may read it.</summary>
    private static string Scrub(string detail) =>
        Telephone()
            .Replace(
                Identity().Replace(detail, found => Masking.IdNumber(found.Value)),
                found => Masking.Phone(found.Value)
            );

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex Code();

    [GeneratedRegex("(?<![0-9A-Za-z])[0-9]{17}[0-9Xx](?![0-9A-Za-z])")]
    private static partial Regex Identity();

    [GeneratedRegex("(?<![0-9A-Za-z])1[3-9][0-9]{9}(?![0-9A-Za-z])")]
    private static partial Regex Telephone();
}
