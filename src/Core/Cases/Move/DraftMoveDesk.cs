using Platform.Editions;
using Platform.Households;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>
/// Takes drafts over to the edition in force: an application is judged by the rules of the day it is handed in. Whoever
/// holds the draft sees first what changes; no answer is given up without having been shown.
/// </summary>
public sealed class DraftMoveDesk(
    IPlatformDbs dbs,
    DraftDesk drafts,
    NewerEdition newer,
    EditionRegister editions,
    AnswersVault vault,
    CaseAudit audit
)
{
    /// <summary>Null where the draft is on the edition in force.</summary>
    public DraftMove? Preview(CaseFile draft) =>
        draft.Case.Status is CaseStatus.Draft && newer.For(draft) is { } after
            ? new(
                after,
                ItemDifference.Between(draft.Item, after),
                MovedAnswers.Of(draft.Item, after, draft.Answers, draft.Today)
            )
            : null;

    /// <summary>Puts the draft under the edition in force; nothing happens where it is already.</summary>
    /// <param name="version">The version last seen.</param>
    /// <returns>The version to go on from.</returns>
    /// <exception cref="NotFoundException">The key opens nothing.</exception>
    /// <exception cref="ConflictException">The draft was changed elsewhere.</exception>
    public async Task<int> MoveAsync(DraftKey key, int version)
    {
        await using var db = dbs.Open(key.Actor?.Scope ?? Scope.Everything);
        var draft = await drafts.OpenAsync(db, key);
        if (Preview(draft) is not { } move)
        {
            return version;
        }

        if (draft.Case.Version != version)
        {
            throw new ConflictException("这份草稿在另一个窗口里被修改过，请刷新后继续填写。");
        }

        draft.Case.MoveTo(await editions.PinAsync(db, draft.Case.RegionCode, move.After), move.After, draft.Case.DueOn);
        draft.Case.SealedAnswers = vault.Seal(draft.Case.Id, move.After.Forms, move.Answers.Kept);
        audit.Record(db, key, draft.Case, "draft-moved");
        await db.SaveChangesAsync();
        return draft.Case.Version;
    }
}
