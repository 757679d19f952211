using System.Globalization;
using Platform.Approvals;
using Platform.Archives;
using Platform.Organizations;

namespace Platform.Exits;

/// <summary>An exit with everything recorded about it, on one day. What pages show and desks decide upon.</summary>
public sealed record ExitFile
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    public required Exit Exit { get; init; }

    public required Archive Archive { get; init; }

    public required Body Unit { get; init; }

    /// <summary>The body that decides, as it is registered now.</summary>
    public required Body Deciding { get; init; }

    /// <summary>Oldest first, as the decisions are.</summary>
    public required IReadOnlyList<ExitRecord> Records { get; init; }

    public required IReadOnlyList<Decision> Decisions { get; init; }

    /// <summary>Those that count.</summary>
    public required IReadOnlyList<ExitProof> Proofs { get; init; }

    /// <summary>Latest first.</summary>
    public required IReadOnlyList<Posting> Postings { get; init; }

    /// <summary>The number of an application by which the household is being verified anew; null where there is none.</summary>
    public required string? OpenReview { get; init; }

    public required DateOnly Today { get; init; }

    public Posting? Posting => Postings.FirstOrDefault(posting => !posting.IsVoid);

    public IEnumerable<ExitRecord> Of(ExitRecordKind kind) => Records.Where(record => record.Kind == kind);

    /// <summary>What stands between the proposal and its decision; empty when it may be approved, or when it is decided.</summary>
    public IReadOnlyList<ExitGap> Gaps => Exit.IsOpen ? [.. Missing(), .. NoticeGaps()] : [];

    /// <summary>Whoever may act on it: the unit's union, the body that proposed it, the body that decides.</summary>
    public bool Involves(Actor actor) =>
        actor.WorksOnCases
        && (
            actor.BodyId == Exit.PrimaryId
            || actor.BodyId == Exit.ProposingBodyId
            || actor.BodyId == Exit.DecidingBodyId
        );

    private IEnumerable<ExitGap> Missing()
    {
        var rules = Exit.Terms.Rules;
        if (rules?.Proof is { } proof && Proofs.Count == 0)
        {
            yield return new($"尚未上传证明材料（{proof}）", rules.Source);
        }

        if (rules is { ExplainedFirst: true } && !Of(ExitRecordKind.Explanation).Any())
        {
            yield return new("尚未登记向职工家庭所作的解释说明", rules.Source);
        }

        if (OpenReview is { } number)
        {
            yield return new($"这份档案的复核申请（{number}）还在办理，请先办结或撤回", null) { IsElsewhere = true };
        }
    }

    private IEnumerable<ExitGap> NoticeGaps()
    {
        var source = Exit.Terms.Rules?.Source;
        if (Exit.NoticeDays is not { } days)
        {
            yield return new("文件未规定是否公示，请决定公示天数或者不公示，并写明理由", source);
            yield break;
        }

        if (days == 0)
        {
            yield break;
        }

        if (Posting is not { } posting)
        {
            yield return new(Postings.Count == 0 ? "尚未张榜公示" : "公示已作废，须重新张榜", source);
            yield break;
        }

        foreach (var objection in posting.Objections.Where(one => one.Upheld is not false))
        {
            yield return new(
                objection.Upheld is null
                    ? $"{objection.ReceivedOn:M月d日}收到的异议尚未核实"
                    : $"{objection.ReceivedOn:M月d日}收到的异议核实属实，不能批准退出，请退回补充、不予退出或撤回",
                source
            );
        }

        if (Today < posting.NextStepFrom)
        {
            yield return new(
                $"公示未满 {posting.WorkingDays} 个工作日，最早可于 {posting.NextStepFrom.ToString("M月d日 dddd", Chinese)} 决定"
                    + (posting.IsProvisional ? "（暂定）" : ""),
                source
            )
            {
                Until = posting.NextStepFrom,
            };
        }
    }
}
