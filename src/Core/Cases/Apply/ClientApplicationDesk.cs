using Microsoft.EntityFrameworkCore;
using Platform.Clients;
using Platform.Households;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>
/// Applications that client systems open for workers. A client holds the key a worker holds otherwise, and what the other
/// desks let a worker do with it, it may do too; the application of another client is not there for it.
/// </summary>
public sealed class ClientApplicationDesk(
    IPlatformDbs dbs,
    UnitDirectory units,
    DraftDesk drafts,
    DraftMoveDesk moves,
    SubmissionDesk submissions,
    AnswersVault vault,
    FieldCipher cipher,
    CaseAudit audit,
    TimeProvider time
)
{
    /// <summary>Opens it, once for a request, however often that is made.</summary>
    /// <param name="requestId">The request as <see cref="IdempotencyDesk"/> knows it.</param>
    /// <exception cref="AnswersRefusedException">Answers no form asks for; when it is to be handed in, any fault.</exception>
    /// <exception cref="RuleException">No such item, no unit of the client's area, or it may not be handed in.</exception>
    public async Task<DraftKey> OpenAsync(CallingClient client, Guid requestId, ClientRequest request)
    {
        await using var db = dbs.Open(Scope.Everything);
        if (await db.ClientApplications.SingleOrDefaultAsync(row => row.RequestId == requestId) is { } opened)
        {
            return KeyOf(client, opened);
        }

        await using var transaction = await db.Database.BeginTransactionAsync();
        await EnsureServesAsync(db, client, request);
        var (draft, secret) = await drafts.PrepareAsync(
            db,
            actor: null,
            request.RegionCode,
            request.ItemCode,
            request.UnitId
        );
        db.Cases.Add(draft);
        db.ClientApplications.Add(
            new ClientApplication
            {
                CaseId = draft.Id,
                ClientId = client.Id,
                RequestId = requestId,
                SealedSecret = cipher.Seal(secret!, Context(draft.Id)),
                OpenedAt = time.GetUtcNow(),
            }
        );
        var key = new DraftKey(draft.Id, secret, null) { Through = client.InTrail };
        audit.Record(db, key, draft, "case-opened");
        if (!await TrySaveAsync(db))
        {
            await transaction.RollbackAsync();
            return KeyOf(client, await db.ClientApplications.SingleAsync(row => row.RequestId == requestId));
        }

        var file = await drafts.OpenAsync(db, key);
        Fill(file, request.Answers);
        await db.SaveChangesAsync();
        if (request.HandIn)
        {
            await HandInAsync(db, key, file.Case.Version);
        }

        await transaction.CommitAsync();
        return key;
    }

    /// <summary>What opens the client's application for the other desks.</summary>
    /// <exception cref="NotFoundException">There is none, or another client opened it.</exception>
    public async Task<DraftKey> KeyAsync(CallingClient client, Guid caseId)
    {
        await using var db = dbs.Open(Scope.Nothing);
        return
            await db
                .ClientApplications.AsNoTracking()
                .SingleOrDefaultAsync(row => row.CaseId == caseId && row.ClientId == client.Id)
                is { } application
            ? KeyOf(client, application)
            : throw new NotFoundException();
    }

    /// <summary>
    /// Keeps a draft's form, which the client fills by the edition in force: a draft begun under an earlier one goes over
    /// with it.
    /// </summary>
    /// <param name="version">The version the client has last seen.</param>
    public async Task FillAsync(DraftKey key, int version, Answers answers)
    {
        var draft = await drafts.OpenAsync(key);
        ApplicantAnswers.EnsureAsked(moves.Preview(draft)?.After ?? draft.Item, answers);
        await drafts.SaveAsync(key, await moves.MoveAsync(key, version), answers);
    }

    /// <summary>Hands it in; tells everything that is wrong with the form at once.</summary>
    public async Task HandInAsync(DraftKey key)
    {
        await using var db = dbs.Open(Scope.Everything);
        await using var transaction = await db.Database.BeginTransactionAsync();
        await HandInAsync(db, key, (await drafts.OpenAsync(db, key)).Case.Version);
        await transaction.CommitAsync();
    }

    private async Task HandInAsync(PlatformDb db, DraftKey key, int version)
    {
        var file = await drafts.OpenAsync(db, key);
        if (file is { Case.Status: CaseStatus.Draft, UnmetPreconditions.Count: 0, FormFaults: [_, ..] faults })
        {
            throw new AnswersRefusedException(faults);
        }

        await submissions.SubmitAsync(db, key, version);
    }

    private async Task EnsureServesAsync(PlatformDb db, CallingClient client, ClientRequest request)
    {
        var isServed =
            await db.Bodies.Within(client.Area).AnyAsync(body => body.Id == request.UnitId)
            && await units.CoversAsync(request.RegionCode, request.UnitId);
        if (!isServed)
        {
            throw new RuleException("没有这个单位，或者不在这个客户端的服务范围内") { Field = "unit" };
        }
    }

    private void Fill(CaseFile file, Answers answers)
    {
        ApplicantAnswers.EnsureAsked(file.Item, answers);
        file.Case.SealedAnswers = vault.Seal(file.Case.Id, file.Item.Forms, answers);
        file.Case.ApplicantName = DraftDesk.Shortened(answers[Facts.ApplicantName.Key]);
    }

    private DraftKey KeyOf(CallingClient client, ClientApplication application) =>
        new(application.CaseId, cipher.Open(application.SealedSecret, Context(application.CaseId)), null)
        {
            Through = client.InTrail,
        };

    private static string Context(Guid caseId) => $"client-application/{caseId}";

    /// <summary>False where the request opened one at the same moment elsewhere.</summary>
    private static async Task<bool> TrySaveAsync(PlatformDb db)
    {
        try
        {
            await db.SaveChangesAsync();
            return true;
        }
        catch (DbUpdateException fault) when (db.Violates(fault, ClientMappings.OneApplicationOfARequest))
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }
}
