using Platform.Regions;

namespace Platform.Materials;

/// <summary>One item of a checklist and what was handed in for it.</summary>
/// <param name="Submissions">Newest first; also of an item that is not needed any more, for nothing handed in is lost.</param>
public sealed record MaterialStatus(Material Material, MaterialState State, IReadOnlyList<Submission> Submissions)
{
    /// <summary>The clause that asks for it.</summary>
    public required Citation Source { get; init; }

    /// <summary>Why it is needed, or why it is not, by what was answered; empty where everybody brings it.</summary>
    public required string Reason { get; init; }

    /// <summary>Given with an earlier dossier and good still; null where it is asked for now, or was handed in again.</summary>
    public GivenMaterial? Given { get; init; }

    /// <summary>Where it is asked of each person: whose are needed, the worker first. Else empty.</summary>
    public IReadOnlyList<PersonStatus> People { get; init; } = [];

    /// <summary>Of people whose paper is not needed, e.g. because they are no longer on the form; kept, not counted.</summary>
    public IReadOnlyList<Submission> Uncounted { get; init; } = [];

    /// <summary>Where it is signed: who has to, the worker first. Else empty.</summary>
    public IReadOnlyList<SignerStatus> Signers { get; init; } = [];

    /// <summary>The name of the stage whose own record it is; null for what is handed in.</summary>
    public string? RecordedIn { get; init; }

    /// <summary>That record; null while there is none.</summary>
    public StageRecord? Record { get; init; }

    public bool IsNeeded => State is not MaterialState.NotNeeded;

    /// <summary>Somebody still has to hand something in, or anew, or sign.</summary>
    public bool IsLacking => State is MaterialState.Missing or MaterialState.Incomplete or MaterialState.Deficient;

    /// <summary>Where it is asked of each person: those of whom nothing was handed in, by name.</summary>
    public IEnumerable<string> MissingPeople =>
        People.Where(person => person.State is MaterialState.Missing).Select(person => person.Name);

    /// <summary>Those who have not signed yet, by name.</summary>
    public IEnumerable<string> MissingSignatures =>
        Signers.Where(signer => signer.Entry is null).Select(signer => signer.Name);

    /// <summary>What still has to be done, in a sentence; null when nothing has.</summary>
    public string? Gap =>
        State switch
        {
            MaterialState.NotNeeded or MaterialState.InOrder => null,
            MaterialState.Awaited => $"《{Name}》在“{RecordedIn}”环节形成，还没有形成",
            MaterialState.Unchecked => $"《{Name}》已提交，尚未核对",
            _ => string.Join("；", Lacks),
        };

    private IEnumerable<string> Lacks
    {
        get
        {
            var missing = string.Join("、", MissingPeople);
            if (State is MaterialState.Missing || missing.Length > 0)
            {
                yield return $"缺少{(missing.Length == 0 ? "" : $" {missing} 的")}《{Name}》（{Material.HowMany}）";
            }

            if (Material.Signing is { } signing && string.Join("、", MissingSignatures) is { Length: > 0 } unsigned)
            {
                yield return $"《{Name}》还没有 {unsigned} 的{signing.MarksInWords}";
            }

            foreach (var deficient in Submissions.Except(Uncounted).Where(one => one.State is CheckState.Deficient))
            {
                var whose = Material.PerPerson is null || deficient.People.Count == 0;
                yield return $"{(whose ? "" : $"{string.Join("、", deficient.People)} 的")}《{Name}》不符合要求：{deficient.Remark}";
            }
        }
    }

    private string Name => Material.Name.Trim('《', '》');
}
