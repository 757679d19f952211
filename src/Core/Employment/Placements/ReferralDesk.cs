using Microsoft.EntityFrameworkCore;
using Platform.Archives;
using Platform.Assistance;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Employment;

/// <summary>
/// Recommends people to openings with their consent, records the interview and the first day of work. A first day of work
/// is entered into the household's ledger where there is one.
/// </summary>
public sealed class ReferralDesk(IPlatformDbs dbs, LedgerDesk ledgers, EmploymentJournal journal, TimeProvider time)
{
    private DateOnly Today => ChinaTime.Today(time);

    /// <param name="consentOn">The day the person agreed that their name goes to the employer.</param>
    /// <param name="consent">How they agreed.</param>
    /// <exception cref="NotFoundException">The actor must not know of either, or does not run the service.</exception>
    /// <exception cref="RuleException">No consent, the opening is not open, or the person is recommended there already.</exception>
    public async Task<Guid> RecommendAsync(
        Actor actor,
        Guid seekerId,
        Guid openingId,
        DateOnly? consentOn,
        string consent
    )
    {
        await using var db = dbs.Open(actor.Scope);
        var seeker = await db.RunJobseekerAsync(actor, seekerId);
        seeker.EnsureOpen();
        var opening = await db.Openings.SingleOrDefaultAsync(row => row.Id == openingId);
        if (opening is null)
        {
            throw new NotFoundException();
        }

        if (!opening.IsOpenOn(Today))
        {
            throw new RuleException("这个岗位不在招聘中") { Field = "opening" };
        }

        var others = await db.Referrals.Where(row => row.JobseekerId == seekerId).ToListAsync();
        if (others.Any(row => row.OpeningId == openingId && row.IsOpen))
        {
            throw new RuleException("已经推荐到这个岗位") { Field = "opening" };
        }

        var referral = new Referral
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            JobseekerId = seekerId,
            OpeningId = openingId,
            Name = seeker.Name,
            Employer = opening.Employer,
            Post = opening.Post,
            ConsentOn = TypedDay.Past(consentOn, Today, "本人同意的日期", "consentOn"),
            Consent = TypedText.Required(consent, EmploymentMapping.Line, "本人怎样表示同意", "consent"),
            RecommendedByName = actor.Name,
            RecommendedByBody = actor.BodyName,
            RecommendedAt = time.GetUtcNow(),
        };
        referral.PlaceBeside(seeker);
        db.Referrals.Add(referral);
        // Two officers who recommend the same person at once: the second looks again.
        db.Entry(seeker).State = EntityState.Modified;
        journal.Write(db, actor, seeker, EmploymentAct.Recommended, $"{opening.Employer}：{opening.Post}");
        await db.SaveChangesAsync();
        return referral.Id;
    }

    /// <summary>What the interview brought, or that the person thought better of it.</summary>
    /// <param name="status">Hired, not hired, or declined.</param>
    /// <exception cref="NotFoundException">The actor must not know of it, or does not run the service.</exception>
    /// <exception cref="RuleException">It was answered already, or a day that cannot be.</exception>
    public async Task AnswerAsync(Actor actor, Guid id, int version, ReferralStatus status, DateOnly? on, string result)
    {
        await using var db = dbs.Open(actor.Scope);
        var (referral, seeker) = await FindAsync(db, actor, id, version);
        var isPossible = (referral.Status, status) switch
        {
            (ReferralStatus.Recommended, ReferralStatus.Hired or ReferralStatus.NotHired) => true,
            (ReferralStatus.Recommended or ReferralStatus.Hired, ReferralStatus.Declined) => true,
            _ => false,
        };
        if (!isPossible)
        {
            throw new RuleException("这次推荐已经有结果");
        }

        var day = TypedDay.Past(on, Today, "应聘日期", "on");
        if (day < referral.ConsentOn)
        {
            throw new RuleException("应聘日期不能早于本人同意的日期") { Field = "on" };
        }

        var words = TypedText.Optional(result, EmploymentMapping.Words, "result") ?? "";
        referral.Answer(status, day, words);
        journal.Write(db, actor, seeker, EmploymentAct.Interviewed, $"{referral.Employer}：{status.InWords}");
        await db.SaveChangesAsync();
    }

    /// <summary>上岗: the first day of work.</summary>
    /// <param name="followUpOn">When the union wants to ask again; null: no day is planned.</param>
    /// <exception cref="NotFoundException">The actor must not know of it, or does not run the service.</exception>
    /// <exception cref="RuleException">The person was not hired, or a day that cannot be.</exception>
    public async Task PlaceAsync(Actor actor, Guid id, int version, DateOnly? startedOn, DateOnly? followUpOn)
    {
        await using var db = dbs.Open(actor.Scope);
        var (referral, seeker) = await FindAsync(db, actor, id, version);
        if (referral.Status is not ReferralStatus.Hired)
        {
            throw new RuleException("应聘成功后再登记上岗");
        }

        seeker.EnsureOpen();
        var day = TypedDay.Past(startedOn, Today, "上岗日期", "startedOn");
        if (day < referral.InterviewOn)
        {
            throw new RuleException("上岗日期不能早于应聘日期") { Field = "startedOn" };
        }

        seeker.FollowUpOn = followUpOn is null ? null : TypedDay.Ahead(followUpOn, Today, "回访日期", "followUpOn");
        seeker.Settle(JobseekerStatus.Placed, day);
        referral.Start(day, await EnterAsync(db, actor, seeker, referral, day));
        journal.Write(db, actor, seeker, EmploymentAct.Placed, $"{referral.Employer}：{referral.Post}");
        await db.SaveChangesAsync();
    }

    /// <summary>Into the ledger of a household that is still on the register and has one.</summary>
    private async Task<Guid?> EnterAsync(PlatformDb db, Actor actor, Jobseeker seeker, Referral referral, DateOnly day)
    {
        var archive = await db.Archives.SingleOrDefaultAsync(row => row.Id == seeker.ArchiveId);
        if (archive is not { Status: ArchiveStatus.Live } || day < archive.OpenedOn)
        {
            return null;
        }

        var line = await ledgers.AddAsync(
            db,
            actor,
            archive,
            new(
                day,
                AidKind.Employment,
                "推荐上岗",
                Amount: null,
                referral.Post,
                FundedFrom: "无资金支出",
                PaidBy: "就业服务",
                actor.Name,
                archive.HolderName,
                referral.Employer
            )
        );
        return line?.Id;
    }

    private static async Task<(Referral Referral, Jobseeker Seeker)> FindAsync(
        PlatformDb db,
        Actor actor,
        Guid id,
        int version
    )
    {
        var referral = await db.Referrals.SingleOrDefaultAsync(row => row.Id == id) ?? throw new NotFoundException();
        var seeker = await db.RunJobseekerAsync(actor, referral.JobseekerId);
        return referral.Version == version ? (referral, seeker) : throw new ConflictException();
    }
}
