using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Platform.Applicants;
using Platform.Assistance;
using Platform.Calendar;
using Platform.Editions;
using Platform.Households;
using Platform.Organizations;
using Platform.Regions;
using Platform.Settings;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>Opens, keeps and finds applications that were not handed in yet. Nothing typed is lost, right or wrong.</summary>
public sealed class DraftDesk(
    IPlatformDbs dbs,
    Catalogue catalogue,
    EditionRegister editions,
    CaseFiles files,
    AnswersVault vault,
    LocalSettings settings,
    SanctionBars sanctions,
    RenewalRules renewals,
    ApplicantSessions applicants,
    AidReceivedDesk aid,
    LookupHash hash,
    TimeProvider time
)
{
    private const string SecretPurpose = "case-draft-secret";

    /// <summary>Opens a draft under the edition in force today.</summary>
    /// <param name="actor">
    /// The officer who files for the worker, of the unit's union or of one above it that the item names; null when the
    /// worker applies alone.
    /// </param>
    /// <param name="applicant">The account the draft goes into; without one its address carries a secret.</param>
    /// <exception cref="NotFoundException">The item lets no officer of that body file for the unit.</exception>
    /// <exception cref="RuleException">No such item, or the unit takes no applications here.</exception>
    public async Task<DraftKey> StartAsync(
        Actor? actor,
        string regionCode,
        string itemCode,
        int unitId,
        ApplicantKey? applicant = null
    )
    {
        await using var db = dbs.Open(Scope.Everything);
        var (draft, secret) = await PrepareAsync(db, actor, regionCode, itemCode, unitId);
        if (applicant is not null)
        {
            secret = null;
            await GoIntoAsync(db, draft, applicant);
        }

        db.Cases.Add(draft);
        await db.SaveChangesAsync();
        return new DraftKey(draft.Id, secret, actor) { Applicant = applicant };
    }

    /// <summary>A draft that may be opened, not yet in the context.</summary>
    internal async Task<(Case Draft, string? Secret)> PrepareAsync(
        PlatformDb db,
        Actor? actor,
        string regionCode,
        string itemCode,
        int unitId
    )
    {
        var item =
            catalogue.ItemInForce(regionCode, itemCode, ChinaTime.Today(time))
            ?? throw new RuleException("没有找到这个服务事项，可能已停用。");
        if (item.Renews is not null)
        {
            throw new RuleException("这个事项用于已在册的档案，请由所在单位的基层工会在档案页上开始办理。");
        }

        if (!await settings.IsEnabledAsync(regionCode, ChinaTime.Today(time)))
        {
            throw new RuleException("本地暂停受理新的申请，请咨询当地总工会。");
        }

        var unit = await db.Bodies.SingleOrDefaultAsync(body => body.Id == unitId);
        if (unit is not { Kind: BodyKind.Primary, ClosedOn: null })
        {
            throw new RuleException("请从列表中选择所在单位。") { Field = "unit" };
        }

        if (actor is not null && !item.MayBeFiledBy(actor, unit))
        {
            throw new NotFoundException();
        }

        await sanctions.EnsureMayFileAsync(db, unit, idNumber: null, toOfficer: actor is not null);
        var secret = actor is null ? SecretCodes.Make(26) : null;
        return (await NewAsync(db, item, regionCode, unit, actor, secret), secret);
    }

    /// <summary>
    /// Opens a draft that is to keep a household on the register, filled with what its archive says as far as the forms
    /// ask it. A draft of the same thing that was begun already is gone on with.
    /// </summary>
    /// <exception cref="NotFoundException">The actor is not of the unit's union, or must not know of the archive.</exception>
    /// <exception cref="RuleException">Not live, not old enough, no such item, or a case of the same thing is in hand.</exception>
    public async Task<DraftKey> StartForArchiveAsync(Actor actor, Guid archiveId, string itemCode)
    {
        await using var db = dbs.Open(actor.Scope);
        var (archive, item) = await renewals.FindAsync(db, actor, archiveId, itemCode);
        await sanctions.EnsureMayFileAsync(db, archive.Unit, archive.Household.Holder.IdNumber, toOfficer: true);
        var draft = await NewAsync(db, item, archive.Archive.RegionCode, archive.Unit, actor, secret: null);
        draft.Renew(archiveId);
        if (await RenewalRules.InHandAsync(db, draft) is { } begun)
        {
            return new DraftKey(begun.Id, null, actor);
        }

        var answers = CarriedAnswers.For(item, archive.Answers, archive.Today);
        AidAsIncome.Propose(await aid.OfLastYearAsync(db, archive.Archive, archive.Today), item, answers);
        draft.SealedAnswers = vault.Seal(draft.Id, item.Forms, answers);
        draft.ApplicantName = Shortened(answers[Facts.ApplicantName.Key]);
        db.Cases.Add(draft);
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException fault) when (db.Violates(fault, CaseMapping.OneOpenRenewal))
        {
            throw new ConflictException("这份档案的同一事项刚刚由别人开始办理，请刷新后再看。");
        }

        return new DraftKey(draft.Id, null, actor);
    }

    /// <summary>The draft with everything in it.</summary>
    /// <exception cref="NotFoundException">The key opens nothing.</exception>
    public async Task<CaseFile> OpenAsync(DraftKey key)
    {
        await using var db = dbs.Open(key.Actor?.Scope ?? Scope.Everything);
        return await OpenAsync(db, key);
    }

    /// <summary>Keeps the form as typed so far; called while typing.</summary>
    /// <returns>The version to save the next change with.</returns>
    /// <exception cref="ConflictException">The draft is open in another window and was changed there.</exception>
    public async Task<int> SaveAsync(DraftKey key, int version, Answers answers)
    {
        await using var db = dbs.Open(key.Actor?.Scope ?? Scope.Everything);
        var file = await OpenAsync(db, key);
        if (file.Case.Status is not CaseStatus.Draft)
        {
            throw new RuleException("申请已经提交，表格不能在这里修改。");
        }

        if (file.Case.Version != version)
        {
            throw new ConflictException("这份草稿在另一个窗口里被修改过，请刷新后继续填写。");
        }

        file.Case.SealedAnswers = vault.Seal(file.Case.Id, file.Item.Forms, answers);
        file.Case.ApplicantName = Shortened(answers[Facts.ApplicantName.Key]);
        await db.SaveChangesAsync();
        return file.Case.Version;
    }

    internal async Task<CaseFile> OpenAsync(PlatformDb db, DraftKey key)
    {
        var file = await files.FindAsync(db, key.CaseId) ?? throw new NotFoundException();
        var mayOpen = key switch
        {
            { Actor: { } actor } => actor.WorksOnCases && file.Case.IsDraftOf(actor),
            { Applicant: { } applicant } => file.Case.ApplicantAccountId
                == (await applicants.RequireAsync(db, applicant)).Id,
            { Secret: { } secret } => file.Case.DraftSecretHash is { } expected
                && CryptographicOperations.FixedTimeEquals(expected, hash.Of(SecretPurpose, secret)),
            _ => false,
        };
        return mayOpen ? file : throw new NotFoundException();
    }

    /// <summary>Into the account, with the name it has.</summary>
    private async Task GoIntoAsync(PlatformDb db, Case draft, ApplicantKey applicant)
    {
        var account = await applicants.RequireAsync(db, applicant);
        var item = catalogue.ItemInForce(draft.RegionCode, draft.ItemCode, ChinaTime.Today(time))!;
        var answers = new Answers { Values = { [Facts.ApplicantName.Key] = account.Name } };
        draft.GoInto(account.Id);
        draft.ApplicantName = Shortened(account.Name);
        draft.SealedAnswers = vault.Seal(draft.Id, item.Forms, answers);
    }

    private async Task<Case> NewAsync(
        PlatformDb db,
        ServiceItem item,
        string regionCode,
        Body unit,
        Actor? actor,
        string? secret
    )
    {
        var now = time.GetUtcNow();
        var draft = new Case
        {
            Id = Guid.CreateVersion7(now),
            RegionCode = regionCode,
            ItemCode = item.Code,
            ItemName = item.Name,
            EditionHash = await editions.PinAsync(db, regionCode, item),
            UnitName = unit.Name,
            QueryCode = SecretCodes.Make(8),
            CreatedAt = now,
            FiledById = actor?.AccountId,
            FiledByBodyId = actor?.BodyId,
            FiledByBodyName = actor?.BodyName,
        };
        draft.Place(unit.Lineage);
        if (secret is not null)
        {
            draft.OpenWith(hash.Of(SecretPurpose, secret));
        }

        return draft;
    }

    internal static string Shortened(string? name) =>
        name?.Trim() is { } given ? given[..Math.Min(given.Length, 30)] : "";
}
