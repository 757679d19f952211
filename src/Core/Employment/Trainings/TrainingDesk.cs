using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Employment;

/// <summary>
/// Training plans of the union that runs the service: who takes part, who came, and the end. Seen by that union and those
/// above, and by the unions whose people take part.
/// </summary>
public sealed class TrainingDesk(
    IPlatformDbs dbs,
    EmploymentServices services,
    EmploymentJournal journal,
    TimeProvider time
)
{
    private DateOnly Today => ChinaTime.Today(time);

    /// <exception cref="NotFoundException">The actor's union does not run the service of the region.</exception>
    /// <exception cref="RuleException">Something is missing.</exception>
    public async Task<Guid> PlanAsync(Actor actor, string regionCode, TrainingRequest typed)
    {
        if ((await services.RunByAsync(actor)).All(region => region.Code != regionCode))
        {
            throw new NotFoundException();
        }

        var now = time.GetUtcNow();
        var training = new Training
        {
            Id = Guid.CreateVersion7(now),
            RegionCode = regionCode,
            BodyId = actor.BodyId,
            BodyName = actor.BodyName,
            PlannedByName = actor.Name,
            PlannedAt = now,
        };
        training.Write(TrainingRules.Checked(typed), TrainingRules.KindName(services.Of(regionCode), typed.KindCode));
        await using var db = dbs.Open(actor.Scope);
        db.Trainings.Add(training);
        journal.Write(db, actor, training, EmploymentAct.Planned);
        await db.SaveChangesAsync();
        return training.Id;
    }

    /// <exception cref="NotFoundException">The actor must not know of it, or does not hold it.</exception>
    /// <exception cref="RuleException">It is over, something is missing, or more people take part than there are seats.</exception>
    public async Task ChangeAsync(Actor actor, Guid id, int version, TrainingRequest typed)
    {
        await using var db = dbs.Open(actor.Scope);
        var training = await FindAsync(db, actor, id, version);
        var kind = TrainingRules.KindName(services.Of(training.RegionCode), typed.KindCode);
        var request = TrainingRules.Checked(typed);
        if (request.Seats < training.Taken)
        {
            throw new RuleException($"已确定 {training.Taken} 人参加，名额不能更少") { Field = nameof(typed.Seats) };
        }

        training.Write(request, kind);
        journal.Write(db, actor, training, EmploymentAct.Changed);
        await db.SaveChangesAsync();
    }

    /// <summary>Gives a seat to somebody the union looks after.</summary>
    /// <exception cref="NotFoundException">The actor must not know of either, or does not run the service.</exception>
    /// <exception cref="ConflictException">Somebody else gave a seat away at the same moment, or this one to the same person.</exception>
    /// <exception cref="RuleException">No seat is left, it is over, or the person looks for work no longer.</exception>
    public async Task EnrolAsync(Actor actor, Guid id, int version, Guid seekerId)
    {
        await using var db = dbs.Open(actor.Scope);
        var training = await FindAsync(db, actor, id, version);
        var seeker = await db.RunJobseekerAsync(actor, seekerId);
        seeker.EnsureOpen();
        if (training.Taken >= training.Seats)
        {
            throw new RuleException("名额已满");
        }

        var seat = new TrainingSeat
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            TrainingId = id,
            JobseekerId = seekerId,
            Name = seeker.Name,
            UnitName = seeker.UnitName,
        };
        seat.PlaceBeside(seeker);
        db.TrainingSeats.Add(seat);
        training.Taken++;
        journal.Write(db, actor, seeker, EmploymentAct.Enrolled, training.Subject);
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException refusal) when (db.Violates(refusal, EmploymentMapping.OneSeat))
        {
            throw new ConflictException("这位职工已经在参加人员中");
        }
    }

    /// <summary>Takes somebody off who will not come.</summary>
    /// <exception cref="NotFoundException">The actor must not know of it, or does not hold it.</exception>
    /// <exception cref="RuleException">It is over, or they came.</exception>
    public async Task TakeOffAsync(Actor actor, Guid id, int version, Guid seatId)
    {
        await using var db = dbs.Open(actor.Scope);
        var training = await FindAsync(db, actor, id, version);
        var seat = await SeatAsync(db, id, seatId);
        if (seat.Attended is true)
        {
            throw new RuleException("已经登记到课的不能移出");
        }

        var seeker = await db.RunJobseekerAsync(actor, seat.JobseekerId);
        db.TrainingSeats.Remove(seat);
        training.Taken--;
        journal.Write(db, actor, seeker, EmploymentAct.TakenOff, training.Subject);
        await db.SaveChangesAsync();
    }

    /// <summary>Records whether somebody came, and what came of it.</summary>
    /// <param name="seatVersion">Of the seat the officer was looking at.</param>
    /// <exception cref="NotFoundException">The actor must not know of it, or does not hold it.</exception>
    /// <exception cref="RuleException">It has not begun, or is over.</exception>
    public async Task AttendAsync(Actor actor, Guid id, Guid seatId, int seatVersion, bool attended, string result)
    {
        await using var db = dbs.Open(actor.Scope);
        var training = await FindAsync(db, actor, id);
        EnsureBegun(training);
        var seat = await SeatAsync(db, id, seatId);
        if (seat.Version != seatVersion)
        {
            throw new ConflictException();
        }

        (seat.Attended, seat.Result) = (attended, TypedText.Optional(result, EmploymentMapping.Line, "result") ?? "");
        var seeker = await db.RunJobseekerAsync(actor, seat.JobseekerId);
        journal.Write(
            db,
            actor,
            seeker,
            EmploymentAct.AttendanceRecorded,
            $"{training.Subject}：{(attended ? "参加" : "未参加")}"
        );
        await db.SaveChangesAsync();
    }

    /// <exception cref="NotFoundException">The actor must not know of it, or does not hold it.</exception>
    /// <exception cref="RuleException">It has not ended, or somebody's attendance is not on record.</exception>
    public async Task FinishAsync(Actor actor, Guid id, int version, string words)
    {
        await using var db = dbs.Open(actor.Scope);
        var training = await FindAsync(db, actor, id, version);
        if (Today < training.To)
        {
            throw new RuleException($"培训到 {training.To.InWords} 结束，结束后再结业");
        }

        if (training.Taken == 0)
        {
            throw new RuleException("没有人参加，请取消这次培训");
        }

        var open = await db.TrainingSeats.CountAsync(seat => seat.TrainingId == id && seat.Attended == null);
        if (open > 0)
        {
            throw new RuleException($"还有 {open} 人没有登记到课情况");
        }

        training.Status = TrainingStatus.Finished;
        journal.Write(
            db,
            actor,
            training,
            EmploymentAct.Finished,
            TypedText.Required(words, EmploymentMapping.Words, "培训情况", "words")
        );
        await db.SaveChangesAsync();
    }

    /// <exception cref="NotFoundException">The actor must not know of it, or does not hold it.</exception>
    /// <exception cref="RuleException">It is over, somebody came already, or no reason was given.</exception>
    public async Task CancelAsync(Actor actor, Guid id, int version, string reason)
    {
        await using var db = dbs.Open(actor.Scope);
        var training = await FindAsync(db, actor, id, version);
        if (await db.TrainingSeats.AnyAsync(seat => seat.TrainingId == id && seat.Attended == true))
        {
            throw new RuleException("已经有人到课，不能取消");
        }

        training.Status = TrainingStatus.Cancelled;
        journal.Write(
            db,
            actor,
            training,
            EmploymentAct.Cancelled,
            TypedText.Required(reason, EmploymentMapping.Words, "取消原因", "reason")
        );
        await db.SaveChangesAsync();
    }

    /// <exception cref="NotFoundException">There is none, or the actor must not know of it.</exception>
    public async Task<TrainingSheet> ViewAsync(Actor actor, Guid id)
    {
        await using var db = dbs.Open(actor.Scope);
        var training = EmploymentServices.MayRead(actor)
            ? await Visible(db, actor).SingleOrDefaultAsync(row => row.Id == id)
            : null;
        if (training is null)
        {
            throw new NotFoundException();
        }

        return new(
            training,
            services.Of(training.RegionCode),
            await db
                .TrainingSeats.AsNoTracking()
                .Where(seat => seat.TrainingId == id)
                .OrderBy(seat => seat.Name)
                .ThenBy(seat => seat.Id)
                .ToListAsync(),
            await db.EntriesOfAsync(id),
            Today,
            MayRun: training.IsOf(actor)
        );
    }

    /// <summary>Latest planned first.</summary>
    /// <exception cref="NotFoundException">The post does not work on it.</exception>
    public async Task<KeysetPage<Training, Guid>> PageAsync(
        Actor actor,
        KeysetPosition<Guid>? after = null,
        int pageSize = 20
    )
    {
        if (!EmploymentServices.MayRead(actor))
        {
            throw new NotFoundException();
        }

        await using var db = dbs.Open(actor.Scope);
        return await Visible(db, actor)
            .NewestFirst(training => training.PlannedAt, training => training.Id, after)
            .ToPageAsync(pageSize, row => new KeysetPosition<Guid>(row.PlannedAt, row.Id));
    }

    /// <summary>Trainings of the actor's union that ended and are not closed, the longest overdue first.</summary>
    public async Task<IReadOnlyList<Training>> ToFinishAsync(Actor actor, int most)
    {
        var today = Today;
        await using var db = dbs.Open(actor.Scope);
        return await db
            .Trainings.AsNoTracking()
            .Where(training =>
                training.BodyId == actor.BodyId && training.Status == TrainingStatus.Planned && training.To < today
            )
            .OrderBy(training => training.To)
            .Take(most)
            .ToListAsync();
    }

    private static IQueryable<Training> Visible(PlatformDb db, Actor actor)
    {
        var seen = db.Bodies.Within(actor.Scope).Select(body => body.Id);
        var seats = db.TrainingSeats;
        return db
            .Trainings.AsNoTracking()
            .Where(training => seen.Contains(training.BodyId) || seats.Any(seat => seat.TrainingId == training.Id));
    }

    private static async Task<Training> FindAsync(PlatformDb db, Actor actor, Guid id, int? version = null)
    {
        var training = EmploymentServices.MayRead(actor)
            ? await db.Trainings.SingleOrDefaultAsync(row => row.Id == id)
            : null;
        return training is null || !training.IsOf(actor) ? throw new NotFoundException()
            : version is { } seen && seen != training.Version ? throw new ConflictException()
            : training.Status is not TrainingStatus.Planned
                ? throw new RuleException($"这次培训{training.Status.InWords}，不再办理")
            : training;
    }

    private static async Task<TrainingSeat> SeatAsync(PlatformDb db, Guid trainingId, Guid seatId) =>
        await db.TrainingSeats.SingleOrDefaultAsync(seat => seat.Id == seatId && seat.TrainingId == trainingId)
        ?? throw new NotFoundException();

    private void EnsureBegun(Training training)
    {
        if (Today < training.From)
        {
            throw new RuleException($"培训 {training.From.InWords} 开始，开始后再登记到课情况");
        }
    }
}
