using System.Text.Json;
using Platform.Storage;

namespace Platform.Grievances;

/// <summary>Seals who complained, what they say and what was noted of it, each for the row it stands in.</summary>
public sealed class ComplaintVault(FieldCipher cipher, LookupHash hash)
{
    internal string Seal(Guid complaintId, ComplaintContents contents) =>
        cipher.Seal(Json(contents), $"complaint/{complaintId}/contents");

    internal string Seal(Guid complaintId, Complainant complainant) =>
        cipher.Seal(Json(complainant), $"complaint/{complaintId}/complainant");

    internal string? SealWords(Guid entryId, string? words) =>
        words is null ? null : cipher.Seal(words, $"complaint-entry/{entryId}");

    internal ComplaintContents ContentsOf(Complaint complaint) =>
        Read<ComplaintContents>(cipher.Open(complaint.SealedContents, $"complaint/{complaint.Id}/contents"));

    /// <summary>Null for an anonymous complaint.</summary>
    internal Complainant? ComplainantOf(Complaint complaint) =>
        complaint.SealedComplainant is { } kept
            ? Read<Complainant>(cipher.Open(kept, $"complaint/{complaint.Id}/complainant"))
            : null;

    internal string? WordsOf(ComplaintEntry entry) =>
        entry.SealedWords is { } kept ? cipher.Open(kept, $"complaint-entry/{entry.Id}") : null;

    internal byte[] HashOf(string queryCode) => hash.Of("complaint.query-code", queryCode.Trim().ToUpperInvariant());

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, JsonSerializerOptions.Default);

    private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, JsonSerializerOptions.Default)!;
}
