using Microsoft.EntityFrameworkCore;
using Platform.Archives;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Grievances;

/// <summary>What the union does after a mediation failed: arbitration, a document drafted, legal aid. Several may run.</summary>
public sealed class RemedyDesk(PetitionActs acts, PetitionOffices offices, PetitionerVault vault, ArchivePeople people)
{
    /// <exception cref="RuleException">No mediation has failed, the document names no such remedy, or something is missing.</exception>
    public Task BeginAsync(Actor actor, Guid id, int version, NewRemedy typed) =>
        acts.RunAsync(
            actor,
            id,
            version,
            async act =>
            {
                act.RequireTurn();
                Require(act, typed.Kind);
                if (await MediationDesk.LatestAsync(act.Db, id) is not MediationResult.Failed)
                {
                    throw new RuleException($"协调不成功后，才能办理“{typed.Kind.InWords}”");
                }

                var remedy = typed.Kind switch
                {
                    PetitionRemedyKind.Arbitration => Arbitration(act, typed),
                    PetitionRemedyKind.LegalDocument => LegalDocument(act, typed),
                    _ => await LegalAidAsync(act, typed),
                };
                act.Db.Remedies.Add(remedy);
                act.Petition.MoveTo(PetitionStatus.Remedying);
                act.Enter(PetitionEntryKind.RemedyBegun, Words(remedy));
                if (remedy.IsEligible is false)
                {
                    remedy.End(remedy.On, "不符合条件", actor.Name);
                    act.Enter(PetitionEntryKind.RemedyEnded, $"{typed.Kind.InWords}：不符合条件");
                }
            }
        );

    /// <summary>How it ended: the award, the document's handing over, what the lawyer reached, or why it was given up.</summary>
    public Task EndAsync(Actor actor, Guid id, int version, Guid remedyId, DateOnly? on, string? result) =>
        acts.RunAsync(
            actor,
            id,
            version,
            async act =>
            {
                act.RequireTurn();
                var remedy =
                    await act.Db.Remedies.SingleOrDefaultAsync(one => one.Id == remedyId && one.PetitionId == id)
                    ?? throw new NotFoundException();
                if (remedy.EndedOn is not null)
                {
                    throw new ConflictException("这一项刚刚已经办结，请刷新后再看。");
                }

                remedy.End(
                    acts.Happened(on, nameof(on), "办结日期", remedy.On),
                    PetitionActs.Words(result, nameof(result), "结果"),
                    actor.Name
                );
                act.Enter(PetitionEntryKind.RemedyEnded, $"{remedy.Kind.InWords}：{remedy.Result}");
            }
        );

    /// <summary>The petitioner's live archive, where there is one the actor may see; its number.</summary>
    internal async Task<string?> ArchiveOfAsync(PlatformDb db, Petition petition)
    {
        if (vault.PetitionerOf(petition)?.IdNumber is not { } idNumber)
        {
            return null;
        }

        var hash = people.HashOf(idNumber);
        return await db
            .ArchivePeople.Where(person => person.LiveIdHash == hash)
            .Join(db.Archives, person => person.ArchiveId, archive => archive.Id, (_, archive) => archive.Number)
            .FirstOrDefaultAsync();
    }

    private Remedy Arbitration(PetitionAct act, NewRemedy typed) =>
        Begun(
            act,
            typed,
            "申请日期",
            PetitionActs.Words(typed.Subject, nameof(typed.Subject), "劳动仲裁委员会", PetitionMapping.NameLength)
        );

    private Remedy LegalDocument(PetitionAct act, NewRemedy typed) =>
        Begun(
            act,
            typed,
            "代写日期",
            PetitionActs.Words(typed.Subject, nameof(typed.Subject), "文书名称", PetitionMapping.NameLength),
            draftedBy: PetitionActs.Words(
                typed.DraftedBy,
                nameof(typed.DraftedBy),
                "代写人",
                PetitionMapping.NameLength
            )
        );

    private async Task<Remedy> LegalAidAsync(PetitionAct act, NewRemedy typed)
    {
        var isEligible =
            typed.IsEligible ?? throw new RuleException("请选择是否符合条件") { Field = nameof(NewRemedy.IsEligible) };
        var reason = PetitionActs.Words(typed.EligibilityReason, nameof(typed.EligibilityReason), "认定理由");
        var archive = typed.RestsOnArchive
            ? await ArchiveOfAsync(act.Db, act.Petition)
                ?? throw new RuleException("没有找到信访人的在册档案") { Field = nameof(NewRemedy.RestsOnArchive) }
            : null;
        return Begun(
            act,
            typed,
            isEligible ? "指派日期" : "认定日期",
            isEligible
                ? PetitionActs.Words(
                    typed.Subject,
                    nameof(typed.Subject),
                    "律师或者律师事务所",
                    PetitionMapping.NameLength
                )
                : null,
            isEligible: isEligible,
            reason: reason,
            archive: archive
        );
    }

    private Remedy Begun(
        PetitionAct act,
        NewRemedy typed,
        string day,
        string? subject,
        string? draftedBy = null,
        bool? isEligible = null,
        string? reason = null,
        string? archive = null
    ) =>
        new()
        {
            Id = Guid.CreateVersion7(act.At),
            PetitionId = act.Petition.Id,
            Kind = typed.Kind,
            On = acts.Happened(typed.On, nameof(typed.On), day, act.Petition.ReceivedOn),
            Subject = subject,
            DraftedBy = draftedBy,
            IsEligible = isEligible,
            EligibilityReason = reason,
            ArchiveNumber = archive,
            BegunByName = act.Actor.Name,
            BegunAt = act.At,
        };

    private static string Words(Remedy remedy) =>
        remedy.Kind switch
        {
            PetitionRemedyKind.Arbitration => $"{remedy.Kind.InWords}：{remedy.Subject}",
            PetitionRemedyKind.LegalDocument => $"{remedy.Kind.InWords}：{remedy.Subject}，代写人 {remedy.DraftedBy}",
            _ when remedy.IsEligible is true =>
                $"{remedy.Kind.InWords}：符合条件（{remedy.EligibilityReason}），由{remedy.Subject}办理",
            _ => $"{remedy.Kind.InWords}：不符合条件（{remedy.EligibilityReason}）",
        };

    /// <summary>Only what the region's document names.</summary>
    private void Require(PetitionAct act, PetitionRemedyKind kind)
    {
        var service = offices.ServiceOf(act.Petition.RegionCode, act.Petition.ServiceCode);
        if (service is null || service.Remedies.All(remedy => remedy.Kind != kind))
        {
            throw new RuleException($"本地文件没有规定“{kind.InWords}”");
        }
    }
}
