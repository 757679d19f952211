using Platform.Regions;

namespace Platform.Materials;

/// <summary>One item of a checklist and what was handed in for it.</summary>
public sealed record MaterialStatus(Material Material, MaterialState State, IReadOnlyList<Submission> Submissions)
{
    /// <summary>Given with an earlier dossier and good still; null where it is asked for now, or was handed in again.</summary>
    public GivenMaterial? Given { get; init; }

    /// <summary>What still has to be done, in a sentence; null when nothing has.</summary>
    public string? Gap =>
        State switch
        {
            MaterialState.Missing => $"缺少《{Name}》（{Material.Kind} {Material.Copies} 份）",
            MaterialState.Unchecked => $"《{Name}》已提交，尚未核对",
            MaterialState.Deficient =>
                $"《{Name}》不符合要求：{Submissions.First(one => one.State is CheckState.Deficient).Remark}",
            _ => null,
        };

    private string Name => Material.Name.Trim('《', '》');
}
