using Microsoft.EntityFrameworkCore;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Grievances;

/// <summary>Who handles a complaint: named by the lead of the union it lies with, or taken up by one above.</summary>
public sealed class ComplaintAssignmentDesk(ComplaintBook book, ComplaintExclusions exclusions)
{
    /// <summary>Names who handles it, or somebody else in their place.</summary>
    /// <exception cref="NotFoundException">The actor is not the lead there, or must not know of it.</exception>
    /// <exception cref="RuleException">Not somebody of that union who may, or no reason was given for another.</exception>
    /// <exception cref="ConflictException">Somebody else acted first.</exception>
    public Task AssignAsync(Actor actor, Guid id, int version, Guid accountId, string? reason) =>
        book.ActAsync(
            actor,
            id,
            version,
            rights => rights.MayAssign,
            async (db, complaint) =>
            {
                var officer = await OfficerAsync(db, complaint, accountId);
                if (complaint.HandlerId == officer.AccountId)
                {
                    throw new RuleException("现在就由此人承办") { Field = nameof(accountId) };
                }

                var why = complaint.HandlerId is null
                    ? TypedText.Optional(reason, ComplaintBook.WordsLength, nameof(reason))
                    : ComplaintBook.Required(reason, "请写明更换承办人的理由", nameof(reason));
                complaint.Assign(officer.AccountId, officer.Name, officer.Title);
                book.Write(
                    db,
                    actor,
                    complaint,
                    ComplaintEntryKind.Assigned,
                    $"由{officer.Title}{officer.Name}承办{(why is null ? "" : $"：{why}")}"
                );
            }
        );

    /// <summary>回避: somebody at that union who turns out to be complained of. Whoever it is handles it no longer.</summary>
    public Task ExcludeAsync(Actor actor, Guid id, int version, Guid accountId, string? reason) =>
        book.ActAsync(
            actor,
            id,
            version,
            rights => rights.MayAssign,
            async (db, complaint) =>
            {
                var why = ComplaintBook.Required(reason, "请写明回避的理由", nameof(reason));
                var officer = await OfficerAsync(db, complaint, accountId);
                exclusions.Add(
                    db,
                    complaint,
                    new Dictionary<Guid, ExclusionReason> { [officer.AccountId] = ExclusionReason.Marked }
                );
                if (complaint.HandlerId == officer.AccountId)
                {
                    complaint.Unassign();
                }

                book.Write(db, actor, complaint, ComplaintEntryKind.Excluded, $"{officer.Name}回避：{why}");
            }
        );

    /// <summary>提级办理: it lies with the actor's union from now on, out of sight of the one below.</summary>
    /// <exception cref="NotFoundException">The actor leads no union above, or must not know of it.</exception>
    public Task TakeUpAsync(Actor actor, Guid id, int version, string? reason) =>
        book.ActAsync(
            actor,
            id,
            version,
            rights => rights.MayTakeUp,
            async (db, complaint) =>
            {
                var why = ComplaintBook.Required(reason, "请写明提级办理的理由", nameof(reason));
                complaint.Unassign();
                complaint.LieWith(await db.Bodies.SingleAsync(body => body.Id == actor.BodyId));
                book.Write(db, actor, complaint, ComplaintEntryKind.TakenUp, why);
            }
        );

    private async Task<ComplaintOfficer> OfficerAsync(PlatformDb db, Complaint complaint, Guid accountId)
    {
        var excluded = await db.ComplaintExclusions.AnyAsync(one =>
            one.ComplaintId == complaint.Id && one.AccountId == accountId
        );
        return
            (await exclusions.OfficersAsync(db, complaint.BodyId)).FirstOrDefault(one => one.AccountId == accountId)
                is { } officer
            && !excluded
            ? officer
            : throw new RuleException("请从列出的人员中选择") { Field = nameof(accountId) };
    }
}
