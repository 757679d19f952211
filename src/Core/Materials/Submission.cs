namespace Platform.Materials;

/// <summary>One material handed in: a scan, paper copies, or both. Replaced ones are kept.</summary>
public sealed class Submission
{
    public Guid Id { get; init; }

    /// <summary>The case it was handed in for; this engine knows no case.</summary>
    public required Guid DossierId { get; init; }

    public required string MaterialCode { get; init; }

    /// <summary>
    /// Whose paper it is, by the names on the form, where each person needs one; one scan of a 户口簿 may be several
    /// people's. Empty for a paper of the whole household.
    /// </summary>
    public IReadOnlyList<string> People { get; init; } = [];

    /// <summary>The stored scan; null for paper only.</summary>
    public Guid? FileId { get; init; }

    /// <summary>The name the file came with, for people; it decides nothing.</summary>
    public string? FileName { get; init; }

    /// <summary>Copies of paper received, originals or photocopies as the checklist says.</summary>
    public int PaperCopies { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public required string ReceivedFrom { get; init; }

    public CheckState State { get; private set; }

    public string? CheckedByName { get; private set; }

    public DateTimeOffset? CheckedAt { get; private set; }

    /// <summary>What is wrong with it, when it is deficient.</summary>
    public string? Remark { get; private set; }

    /// <summary>Set when something newer took its place.</summary>
    public DateTimeOffset? ReplacedAt { get; set; }

    public bool Covers(string name) => People.Count == 0 || People.Contains(name);

    public void Check(CheckState state, string? remark, string byName, DateTimeOffset at)
    {
        State = state;
        Remark = remark;
        CheckedByName = byName;
        CheckedAt = at;
    }
}
