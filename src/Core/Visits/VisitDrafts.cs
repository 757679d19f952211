using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Visits;

/// <summary>What is being written down on a visit, kept for its writer until it is recorded. Works in the caller's context.</summary>
internal sealed class VisitDrafts(FieldCipher cipher, TimeProvider time)
{
    public static Task<VisitDraft?> FindAsync(PlatformDb db, Actor actor, Guid subjectId) =>
        db.VisitDrafts.SingleOrDefaultAsync(draft =>
            draft.SubjectId == subjectId && draft.AccountId == actor.AccountId
        );

    public async Task<VisitDraft> FindOrStartAsync(PlatformDb db, Actor actor, VisitSubject subject)
    {
        if (await FindAsync(db, actor, subject.Id) is { } found)
        {
            return found;
        }

        var now = time.GetUtcNow();
        var draft = new VisitDraft
        {
            Id = Guid.CreateVersion7(now),
            SubjectId = subject.Id,
            AccountId = actor.AccountId,
            SealedAnswers = "",
            StartedAt = now,
        };
        Fill(draft, VisitForm.Begin(subject.Rule, subject.Today, actor.Name, actor.Title));
        db.VisitDrafts.Add(draft);
        return draft;
    }

    public void Fill(VisitDraft draft, Answers answers) => draft.SealedAnswers = Seal(draft, "answers", answers);

    public void Locate(VisitDraft draft, VisitPosition? position) =>
        draft.SealedPosition = position is null ? null : Seal(draft, "position", position);

    public Answers AnswersOf(VisitDraft draft) => Open<Answers>(draft, "answers", draft.SealedAnswers);

    public VisitPosition? PositionOf(VisitDraft draft) =>
        draft.SealedPosition is { } sealedPosition ? Open<VisitPosition>(draft, "position", sealedPosition) : null;

    public void Add(PlatformDb db, VisitDraft draft, Guid fileId, string shows) =>
        db.VisitDraftPhotos.Add(
            new VisitDraftPhoto
            {
                DraftId = draft.Id,
                FileId = fileId,
                Shows = shows,
                AddedAt = time.GetUtcNow(),
            }
        );

    public static async Task<IReadOnlyList<VisitPhoto>> PhotosOfAsync(PlatformDb db, VisitDraft draft) =>
        await db
            .VisitDraftPhotos.Where(photo => photo.DraftId == draft.Id)
            .OrderBy(photo => photo.AddedAt)
            .Select(photo => new VisitPhoto(photo.FileId, photo.Shows))
            .ToListAsync();

    private string Seal<T>(VisitDraft draft, string part, T value) =>
        cipher.Seal(JsonSerializer.Serialize(value, JsonSerializerOptions.Default), draft.SealContext(part));

    private T Open<T>(VisitDraft draft, string part, string token) =>
        JsonSerializer.Deserialize<T>(cipher.Open(token, draft.SealContext(part)), JsonSerializerOptions.Default)!;
}
