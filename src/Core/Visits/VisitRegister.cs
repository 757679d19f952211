using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Visits;

/// <summary>Keeps visits and gives them out again, inside the caller's context. Whoever calls has the right to the subject.</summary>
public sealed class VisitRegister(FieldCipher cipher, TimeProvider time)
{
    /// <summary>Every visit to these cases and archives, newest first; replaced ones too, marked as such.</summary>
    public async Task<IReadOnlyList<Visit>> ListAsync(PlatformDb db, IReadOnlyCollection<Guid> subjectIds)
    {
        var entries = await db
            .VisitEntries.AsNoTracking()
            .Where(visit => subjectIds.Contains(visit.SubjectId))
            .OrderByDescending(visit => visit.On)
            .ThenByDescending(visit => visit.RecordedAt)
            .ToListAsync();
        var replaced = entries.Select(visit => visit.CorrectsId).OfType<Guid>().ToHashSet();
        return [.. entries.Select(visit => Open(visit) with { IsReplaced = replaced.Contains(visit.Id) })];
    }

    /// <summary>Visits people of that body began to write down about the subject and have not recorded, oldest first.</summary>
    public static async Task<IReadOnlyList<VisitBegun>> BegunAsync(
        PlatformDb db,
        Guid subjectId,
        int bodyId,
        DateOnly day
    )
    {
        var drafts = await db
            .VisitDrafts.AsNoTracking()
            .Where(draft => draft.SubjectId == subjectId)
            .OrderBy(draft => draft.StartedAt)
            .ToListAsync();
        if (drafts.Count == 0)
        {
            return [];
        }

        var names = (await VisitTools.ColleaguesAsync(db, bodyId, day))
            .DistinctBy(one => one.Id)
            .ToDictionary(one => one.Id, one => one.Name);
        return
        [
            .. drafts
                .Where(draft => names.ContainsKey(draft.AccountId))
                .Select(draft => new VisitBegun(draft.AccountId, names[draft.AccountId], draft.StartedAt)),
        ];
    }

    internal Guid Add(
        PlatformDb db,
        Actor actor,
        VisitSubject subject,
        VisitRequest request,
        IReadOnlyList<Investigator> investigators
    )
    {
        var now = time.GetUtcNow();
        var id = Guid.CreateVersion7(now);
        var details = new VisitDetails(
            request.Place.Trim(),
            request.PersonMet.Trim(),
            request.Findings.Trim(),
            request.CalledNumber?.Trim(),
            request.CallMinutes,
            request.Position
        );
        db.VisitEntries.Add(
            new VisitEntry
            {
                Id = id,
                SubjectId = subject.Id,
                StageCode = subject.StageCode,
                Kind = request.Kind,
                On = request.On,
                Conclusion = request.Conclusion,
                Investigators = investigators,
                Photos = request.Photos,
                SealedDetails = cipher.Seal(
                    JsonSerializer.Serialize(details, JsonSerializerOptions.Default),
                    VisitEntry.SealContext(id)
                ),
                CorrectsId = request.CorrectsId,
                RecordedById = actor.AccountId,
                RecordedByName = actor.Name,
                BodyId = actor.BodyId,
                BodyName = actor.BodyName,
                RecordedAt = now,
            }
        );
        return id;
    }

    private Visit Open(VisitEntry entry)
    {
        var details = JsonSerializer.Deserialize<VisitDetails>(
            cipher.Open(entry.SealedDetails, VisitEntry.SealContext(entry.Id)),
            JsonSerializerOptions.Default
        )!;
        return new Visit
        {
            Id = entry.Id,
            SubjectId = entry.SubjectId,
            StageCode = entry.StageCode,
            Kind = entry.Kind,
            On = entry.On,
            Place = details.Place,
            Position = details.Position,
            Investigators = entry.Investigators,
            PersonMet = details.PersonMet,
            CalledNumber = details.CalledNumber,
            CallMinutes = details.CallMinutes,
            Findings = details.Findings,
            Conclusion = entry.Conclusion,
            Photos = entry.Photos,
            RecordedByName = entry.RecordedByName,
            BodyId = entry.BodyId,
            BodyName = entry.BodyName,
            RecordedAt = entry.RecordedAt,
            CorrectsId = entry.CorrectsId,
        };
    }
}
