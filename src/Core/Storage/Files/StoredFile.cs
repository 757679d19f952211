using System.Globalization;

namespace Platform.Storage;

/// <summary>
/// A file somebody handed in. The row says what it is and whose it is; the bytes lie in the file store under their hash.
/// Whoever asks for it must be allowed to see the row it belongs to.
/// </summary>
public sealed class StoredFile
{
    public Guid Id { get; init; }

    /// <summary>64 small hexadecimal digits. Two rows may share the bytes.</summary>
    public required string Sha256 { get; init; }

    public required long Length { get; init; }

    /// <summary>From the content, never from the name.</summary>
    public required string ContentType { get; init; }

    /// <summary>As it came, for people to recognise it by.</summary>
    public required string OriginalName { get; init; }

    public required DateTimeOffset UploadedAt { get; init; }

    /// <summary>The account; null for an applicant without one.</summary>
    public Guid? UploadedBy { get; init; }

    /// <summary>What it belongs to, such as <c>case</c>; null until that row is saved.</summary>
    public string? OwnerKind { get; private set; }

    public string? OwnerId { get; private set; }

    /// <summary>Once and for all: a file handed from one row to another would change who may see it.</summary>
    public void BelongTo(string kind, object id)
    {
        var owner = Convert.ToString(id, CultureInfo.InvariantCulture);
        if (OwnerKind is not null && (OwnerKind, OwnerId) != (kind, owner))
        {
            throw new InvalidOperationException($"File {Id} belongs to {OwnerKind} {OwnerId}.");
        }

        OwnerKind = kind;
        OwnerId = owner;
    }
}
