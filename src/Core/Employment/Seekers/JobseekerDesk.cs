using Microsoft.EntityFrameworkCore;
using Platform.Archives;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Employment;

/// <summary>Takes people up, from the register or by hand, follows them up, and lets them go.</summary>
public sealed class JobseekerDesk(
    IPlatformDbs dbs,
    EmploymentServices services,
    Screening screening,
    ArchiveFiles archives,
    FieldCipher cipher,
    EmploymentJournal journal,
    AuditTrail trail,
    TimeProvider time
)
{
    private DateOnly Today => ChinaTime.Today(time);

    /// <summary>Takes the holder of an archive up; what speaks for it becomes their circumstances.</summary>
    /// <exception cref="NotFoundException">The actor must not know of the archive, or does not run the service there.</exception>
    /// <exception cref="ConflictException">The union looks after them already.</exception>
    /// <exception cref="RuleException">Nothing on record speaks for it.</exception>
    public async Task<Guid> TakeUpAsync(Actor actor, Guid archiveId)
    {
        await using var db = dbs.Open(actor.Scope);
        var file = EmploymentServices.MayRead(actor) ? await archives.FindAsync(db, archiveId) : null;
        if (file is not { IsLive: true })
        {
            throw new NotFoundException();
        }

        var service = services.Of(file.Archive.RegionCode);
        var candidate =
            await screening.FindAsync(db, service, file.Archive)
            ?? throw new RuleException("这份档案没有下岗、失业的记录，也没有就业帮扶措施；确有需要的，可以手工登记");
        var seeker = New(
            actor,
            service,
            file.Archive.RegionCode,
            file.Unit,
            new(
                file.Archive.HolderName,
                Cut(string.Join("；", candidate.Reasons)),
                "",
                file.Answers[Facts.ApplicantTelephone.Key] ?? ""
            ),
            file.Archive
        );
        return await SaveAsync(db, actor, seeker);
    }

    /// <summary>Adds somebody by hand.</summary>
    /// <exception cref="NotFoundException">The region offers no such service, or it is not the actor's union that runs it for the unit.</exception>
    /// <exception cref="RuleException">Something is missing.</exception>
    public async Task<Guid> AddAsync(Actor actor, string regionCode, int unitId, NewJobseeker typed)
    {
        var service = services.Of(regionCode);
        await using var db = dbs.Open(actor.Scope);
        var unit = await db
            .Bodies.UnitsOf(regionCode)
            .Within(actor.Scope)
            .SingleOrDefaultAsync(body => body.Id == unitId && body.ClosedOn == null);
        if (unit is null)
        {
            throw new NotFoundException();
        }

        var telephone = typed.Telephone.Trim();
        if (telephone.Length > 0 && OfficeTelephone.Fault(telephone) is not null)
        {
            throw new RuleException("请填写手机号码或固定电话，例如 13900000000、0539-1234567")
            {
                Field = nameof(typed.Telephone),
            };
        }

        var @checked = new NewJobseeker(
            TypedText.Required(typed.Name, EmploymentMapping.Name, "姓名", nameof(typed.Name)),
            TypedText.Required(
                typed.Circumstances,
                EmploymentMapping.Words,
                "下岗、失业的情况",
                nameof(typed.Circumstances)
            ),
            TypedText.Optional(typed.Wishes, EmploymentMapping.Words, nameof(typed.Wishes)) ?? "",
            telephone
        );
        return await SaveAsync(db, actor, New(actor, service, regionCode, unit, @checked, archive: null));
    }

    /// <summary>回访: asks somebody again, whatever became of them.</summary>
    /// <param name="next">The next day planned; null: none.</param>
    /// <exception cref="NotFoundException">The actor must not know of them, or does not run the service.</exception>
    /// <exception cref="RuleException">A day that cannot be, or no words.</exception>
    public async Task FollowUpAsync(Actor actor, Guid id, int version, DateOnly? on, string words, DateOnly? next)
    {
        await using var db = dbs.Open(actor.Scope);
        var seeker = await db.RunJobseekerAsync(actor, id, version);
        var day = TypedDay.Past(on, Today, "回访日期", "on");
        var found = TypedText.Required(words, EmploymentMapping.Words - 20, "回访情况", "words");
        seeker.FollowUpOn = next is null ? null : TypedDay.Ahead(next, Today, "下次回访日期", "next");
        journal.Write(db, actor, seeker, EmploymentAct.FollowedUp, $"{day.InWords}：{found}");
        await db.SaveChangesAsync();
    }

    /// <summary>Lets somebody go who looks for work no longer, or found some elsewhere.</summary>
    /// <exception cref="NotFoundException">The actor must not know of them, or does not run the service.</exception>
    /// <exception cref="RuleException">They are settled already, or no reason was given.</exception>
    public async Task LeaveAsync(Actor actor, Guid id, int version, string reason)
    {
        await using var db = dbs.Open(actor.Scope);
        var seeker = await db.RunJobseekerAsync(actor, id, version);
        seeker.EnsureOpen();
        var words = TypedText.Required(reason, EmploymentMapping.Words, "退出服务的原因", "reason");
        seeker.Settle(JobseekerStatus.Left, Today);
        seeker.FollowUpOn = null;
        journal.Write(db, actor, seeker, EmploymentAct.Left, words);
        await db.SaveChangesAsync();
    }

    /// <exception cref="NotFoundException">There is none, or the actor must not know of them.</exception>
    public async Task<JobseekerSheet> ViewAsync(Actor actor, Guid id)
    {
        await using var db = dbs.Open(actor.Scope);
        var seeker = await FindAsync(db, actor, id);
        var trainings = db.Trainings.AsNoTracking();
        return new(
            seeker,
            services.Of(seeker.RegionCode),
            seeker.TelephoneSealed is { } token ? Masking.Phone(cipher.Open(token, seeker.TelephoneContext)) : null,
            await db
                .TrainingSeats.AsNoTracking()
                .Where(seat => seat.JobseekerId == id)
                .Join(
                    trainings,
                    seat => seat.TrainingId,
                    training => training.Id,
                    (seat, training) => new { seat, training }
                )
                .OrderBy(both => both.training.From)
                .Select(both => new SeatOfTraining(both.seat, both.training))
                .ToListAsync(),
            await db
                .Referrals.AsNoTracking()
                .Where(referral => referral.JobseekerId == id)
                .OrderBy(referral => referral.RecommendedAt)
                .ToListAsync(),
            await db
                .StartupSupports.AsNoTracking()
                .Where(support => support.JobseekerId == id)
                .OrderBy(support => support.RecordedAt)
                .ToListAsync(),
            await db.EntriesOfAsync(id),
            Today,
            MayRun: seeker.IsRunBy(actor)
        );
    }

    /// <summary>The telephone in full, for whoever has to call; put on record.</summary>
    /// <exception cref="NotFoundException">There is none, or the actor must not know of them.</exception>
    public async Task<string> RevealTelephoneAsync(Actor actor, Guid id)
    {
        await using var db = dbs.Open(actor.Scope);
        var seeker = await FindAsync(db, actor, id);
        if (!seeker.IsRunBy(actor) || seeker.TelephoneSealed is not { } token)
        {
            throw new NotFoundException();
        }

        trail.Record(db, actor.InTrail, "answer-revealed", "jobseeker", id, new { path = "telephone" });
        await db.SaveChangesAsync();
        return cipher.Open(token, seeker.TelephoneContext);
    }

    private static async Task<Jobseeker> FindAsync(PlatformDb db, Actor actor, Guid id) =>
        (
            EmploymentServices.MayRead(actor)
                ? await db.Jobseekers.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id)
                : null
        ) ?? throw new NotFoundException();

    private Jobseeker New(
        Actor actor,
        EmploymentService service,
        string regionCode,
        Body unit,
        NewJobseeker typed,
        Archive? archive
    )
    {
        if (unit.BodyOf(service.RunBy) != actor.BodyId || !EmploymentServices.MayRead(actor))
        {
            throw new NotFoundException();
        }

        var now = time.GetUtcNow();
        var seeker = new Jobseeker
        {
            Id = Guid.CreateVersion7(now),
            RegionCode = regionCode,
            RunByBodyId = actor.BodyId,
            ArchiveId = archive?.Id,
            ArchiveNumber = archive?.Number,
            Name = typed.Name,
            UnitName = unit.Name,
            Circumstances = typed.Circumstances,
            Wishes = typed.Wishes,
            AddedByName = actor.Name,
            AddedByBody = actor.BodyName,
            AddedAt = now,
        };
        seeker.Place(unit.Lineage);
        seeker.LookAfter();
        if (typed.Telephone.Length > 0)
        {
            seeker.TelephoneSealed = cipher.Seal(typed.Telephone, seeker.TelephoneContext);
        }

        return seeker;
    }

    private async Task<Guid> SaveAsync(PlatformDb db, Actor actor, Jobseeker seeker)
    {
        db.Jobseekers.Add(seeker);
        journal.Write(db, actor, seeker, EmploymentAct.TakenUp);
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException refusal) when (db.Violates(refusal, EmploymentMapping.OneOpenJobseeker))
        {
            throw new ConflictException("这位职工已经在服务名单中");
        }

        return seeker.Id;
    }

    private static string Cut(string words) =>
        words.Length <= EmploymentMapping.Words ? words : words[..EmploymentMapping.Words];
}
