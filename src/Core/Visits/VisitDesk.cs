using Microsoft.EntityFrameworkCore;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Visits;

/// <summary>
/// Writes visits down: a draft that is saved while it is typed, photographs and the position as they come, then one record
/// that stays. The desks of cases and of archives say who may, and by which rule.
/// </summary>
public abstract class VisitDesk(VisitTools tools)
{
    /// <summary>Starts a visit, or goes on with the one the actor began.</summary>
    /// <exception cref="NotFoundException">The actor must not know of the subject.</exception>
    /// <exception cref="RuleException">No visit is recorded here now.</exception>
    public async Task<VisitTask> OpenAsync(Actor actor, Guid subjectId)
    {
        VisitTask? task = null;
        await ActAsync(
            actor,
            subjectId,
            async (db, subject) =>
            {
                var draft = await VisitDrafts.FindAsync(db, actor, subjectId);
                var colleagues = await VisitTools.ColleaguesAsync(db, actor.BodyId, subject.Today);
                task = new VisitTask(
                    subject,
                    VisitForm.Of(subject.Rule),
                    draft is null
                        ? VisitForm.Begin(subject.Rule, subject.Today, actor.Name, actor.Title)
                        : tools.Drafts.AnswersOf(draft),
                    draft is null ? null : tools.Drafts.PositionOf(draft),
                    draft is null ? [] : await VisitDrafts.PhotosOfAsync(db, draft),
                    [.. colleagues.Select(colleague => colleague.Name).Distinct()],
                    draft?.CorrectsId
                );
            }
        );
        return task!;
    }

    /// <summary>Keeps what was typed so far.</summary>
    public Task SaveAsync(Actor actor, Guid subjectId, Answers answers) =>
        OnDraft(actor, subjectId, (_, draft) => tools.Drafts.Fill(draft, answers));

    /// <summary>Keeps where the telephone is; null takes it back.</summary>
    /// <exception cref="RuleException">No place on earth, or a clock that runs ahead.</exception>
    public Task LocateAsync(Actor actor, Guid subjectId, VisitPosition? position)
    {
        tools.RequirePosition(position);
        return OnDraft(actor, subjectId, (_, draft) => tools.Drafts.Locate(draft, position));
    }

    /// <summary>Takes a photograph in; it belongs to the subject from now on.</summary>
    /// <exception cref="RuleException">Not a picture.</exception>
    public async Task<Guid> AttachAsync(
        Actor actor,
        Guid subjectId,
        string shows,
        Stream content,
        string fileName,
        CancellationToken cancellation = default
    )
    {
        await EnsureDraftAsync(actor, subjectId);
        var id = Guid.Empty;
        await ActAsync(
            actor,
            subjectId,
            async (db, subject) =>
            {
                var draft = await tools.Drafts.FindOrStartAsync(db, actor, subject);
                var stored = await tools.Store.SaveAsync(db, content, fileName, actor.AccountId, cancellation);
                if (!stored.ContentType.StartsWith("image/", StringComparison.Ordinal))
                {
                    throw new RuleException("走访照片要用照片，不能用文档。请拍照或选择一张照片。");
                }

                stored.BelongTo(subject.Kind, subject.Id);
                tools.Drafts.Add(db, draft, stored.Id, shows.Trim());
                id = stored.Id;
            }
        );
        return id;
    }

    /// <summary>Takes a photograph out of the visit being written. The file stays filed under the subject.</summary>
    public Task DetachAsync(Actor actor, Guid subjectId, Guid fileId) =>
        ActAsync(
            actor,
            subjectId,
            async (db, _) =>
            {
                if (
                    await VisitDrafts.FindAsync(db, actor, subjectId) is { } draft
                    && await db.VisitDraftPhotos.SingleOrDefaultAsync(one =>
                        one.DraftId == draft.Id && one.FileId == fileId
                    )
                        is { } photo
                )
                {
                    db.VisitDraftPhotos.Remove(photo);
                }
            }
        );

    /// <summary>Begins to put a recorded visit right: a draft that starts as it was recorded.</summary>
    /// <exception cref="RuleException">Another body recorded it, or it was put right already.</exception>
    public Task CorrectAsync(Actor actor, Guid subjectId, Guid visitId) =>
        ActAsync(
            actor,
            subjectId,
            async (db, subject) =>
            {
                var visit = await tools.CorrectableAsync(db, actor, subject, visitId);
                if (await VisitDrafts.FindAsync(db, actor, subjectId) is { } old)
                {
                    throw old.CorrectsId == visitId
                        ? new RuleException("您已经在更正这次走访，请继续填写。")
                        : new RuleException("您有一份没有登记的走访记录，请先登记，再更正以前的。");
                }

                var draft = await tools.Drafts.FindOrStartAsync(db, actor, subject);
                draft.CorrectsId = visitId;
                tools.Drafts.Fill(draft, VisitForm.Of(visit));
                tools.Drafts.Locate(draft, visit.Position);
                foreach (var photo in visit.Photos)
                {
                    tools.Drafts.Add(db, draft, photo.FileId, photo.Shows);
                }
            }
        );

    /// <summary>Throws what was written so far away; photographs stay filed under the subject.</summary>
    public Task DiscardAsync(Actor actor, Guid subjectId) =>
        ActAsync(
            actor,
            subjectId,
            async (db, _) =>
            {
                if (await VisitDrafts.FindAsync(db, actor, subjectId) is { } draft)
                {
                    db.VisitDrafts.Remove(draft);
                }
            }
        );

    /// <summary>
    /// Puts the visit on record, once and for all. It may lack what the rule asks for: it says what happened, and whoever
    /// decides with it sees what is missing.
    /// </summary>
    /// <returns>The visit's id.</returns>
    /// <exception cref="RuleException">Something about it is not said, or cannot be.</exception>
    public async Task<Guid> RecordAsync(Actor actor, Guid subjectId, VisitRequest request)
    {
        var id = Guid.Empty;
        await ActAsync(
            actor,
            subjectId,
            async (db, subject) => id = await tools.RecordAsync(db, actor, subject, request)
        );
        return id;
    }

    /// <summary>Opens the subject for the actor, lets the act change it, and saves.</summary>
    /// <exception cref="ConflictException">A draft of the actor for this subject was begun at the same moment.</exception>
    protected abstract Task ActAsync(Actor actor, Guid subjectId, Func<PlatformDb, VisitSubject, Task> act);

    /// <summary>Whether the database refused because the actor's draft was begun a moment before.</summary>
    protected static bool IsSecondDraft(PlatformDb db, DbUpdateException refusal) =>
        db.Violates(refusal, VisitMapping.OneDraft);

    /// <summary>A photograph takes its time to arrive: what is typed meanwhile must not begin a second draft.</summary>
    private async Task EnsureDraftAsync(Actor actor, Guid subjectId)
    {
        try
        {
            await OnDraft(actor, subjectId, (_, _) => { });
        }
        catch (ConflictException)
        {
            // What was typed began it a moment before.
        }
    }

    private Task OnDraft(Actor actor, Guid subjectId, Action<PlatformDb, VisitDraft> change) =>
        ActAsync(
            actor,
            subjectId,
            async (db, subject) => change(db, await tools.Drafts.FindOrStartAsync(db, actor, subject))
        );
}
