using Microsoft.EntityFrameworkCore;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Visits;

/// <summary>What the desks of visits work with.</summary>
public sealed class VisitTools(
    VisitRegister register,
    FieldCipher cipher,
    IFileStore store,
    AuditTrail trail,
    TimeProvider time
)
{
    /// <summary>How far ahead a telephone's clock may run.</summary>
    private static readonly TimeSpan ClockTolerance = TimeSpan.FromMinutes(10);

    internal VisitDrafts Drafts { get; } = new(cipher, time);

    internal IFileStore Store => store;

    internal static async Task<IReadOnlyList<Account>> ColleaguesAsync(PlatformDb db, int bodyId, DateOnly day) =>
        await (
            from post in db.Posts
            join account in db.Accounts on post.AccountId equals account.Id
            where
                post.BodyId == bodyId
                && post.From <= day
                && (post.Until == null || post.Until >= day)
                && (post.Role == Role.Officer || post.Role == Role.Lead)
                && account.ClosedAt == null
            orderby post.Id
            select account
        )
            .AsNoTracking()
            .ToListAsync();

    internal async Task<Guid> RecordAsync(PlatformDb db, Actor actor, VisitSubject subject, VisitRequest request)
    {
        Require(subject, request);
        RequirePosition(request.Position);
        if (request.CorrectsId is { } corrected)
        {
            _ = await CorrectableAsync(db, actor, subject, corrected);
        }

        var fileIds = request.Photos.Select(photo => photo.FileId).ToHashSet();
        var subjectId = subject.Id.ToString();
        var known = await db.StoredFiles.CountAsync(file =>
            fileIds.Contains(file.Id) && file.OwnerKind == subject.Kind && file.OwnerId == subjectId
        );
        if (known != fileIds.Count)
        {
            throw new NotFoundException();
        }

        var investigators = await LinkAsync(db, actor, subject, request);
        var id = register.Add(db, actor, subject, request, investigators);
        if (await VisitDrafts.FindAsync(db, actor, subject.Id) is { } draft)
        {
            db.VisitDrafts.Remove(draft);
        }

        trail.Record(
            db,
            actor.InTrail,
            request.CorrectsId is null ? "visit-recorded" : "visit-corrected",
            subject.Kind,
            subject.Id,
            new { subject.StageCode, request.On }
        );
        return id;
    }

    internal async Task<Visit> CorrectableAsync(PlatformDb db, Actor actor, VisitSubject subject, Guid visitId)
    {
        var visits = await register.ListAsync(db, [subject.Id]);
        var visit = visits.SingleOrDefault(one => one.Id == visitId) ?? throw new NotFoundException();
        if (visit.BodyId != actor.BodyId)
        {
            throw new RuleException($"这次走访由{visit.BodyName}登记，由该单位更正。");
        }

        return visit.IsReplaced ? throw new ConflictException("这次走访已经更正过，请更正最新的一份。") : visit;
    }

    internal void RequirePosition(VisitPosition? position)
    {
        if (position is null)
        {
            return;
        }

        if (
            position.Latitude is not (>= -90 and <= 90)
            || position.Longitude is not (>= -180 and <= 180)
            || position.AccuracyMetres is not (>= 0 and <= 1_000_000)
        )
        {
            throw new RuleException("手机给出的位置不对，请重新定位。");
        }

        if (position.TakenAt > time.GetUtcNow() + ClockTolerance)
        {
            throw new RuleException("手机的时间比现在快，请校准手机时间后重新定位。");
        }
    }

    /// <summary>A name of the actor's own body is that colleague: who investigated may not decide, however it was typed.</summary>
    private static async Task<IReadOnlyList<Investigator>> LinkAsync(
        PlatformDb db,
        Actor actor,
        VisitSubject subject,
        VisitRequest request
    )
    {
        var colleagues = await ColleaguesAsync(db, actor.BodyId, subject.Today);
        var investigators = request
            .Investigators.Select(person => (Name: person.Name.Trim(), Title: person.Title.Trim()))
            .DistinctBy(person => person.Name)
            .Select(person => new Investigator(
                person.Name,
                person.Title,
                person.Name == actor.Name
                    ? actor.AccountId
                    : colleagues.FirstOrDefault(colleague => colleague.Name == person.Name)?.Id
            ))
            .ToList();
        return investigators.Find(person => person.AccountId is { } id && subject.Deciders.Contains(id)) is { } decider
            ? throw new RuleException($"{decider.Name}已审批过本件。同一人不能既调查又审批同一件，请由其他人员走访。")
            {
                Field = VisitForm.Investigators,
            }
            : investigators;
    }

    private static void Require(VisitSubject subject, VisitRequest request)
    {
        if (request.On > subject.Today)
        {
            throw new RuleException("走访日期不能晚于今天") { Field = VisitForm.On.Key };
        }

        if (request.On < subject.NotBefore)
        {
            throw new RuleException($"走访日期不能早于 {subject.NotBefore:yyyy年M月d日}") { Field = VisitForm.On.Key };
        }

        if (request.Investigators.Count == 0 || request.Investigators.Any(person => person.Name.Trim().Length == 0))
        {
            throw new RuleException("请填写走访人员的姓名") { Field = VisitForm.Investigators };
        }

        RequireWords(request.PersonMet, "请填写被访人", VisitForm.PersonMet);
        RequireWords(request.Findings, "请写明走访了解的情况", VisitForm.Findings);
        if (request.Kind is VisitKind.AtHome)
        {
            RequireWords(request.Place, "请填写走访地点", VisitForm.Place);
            return;
        }

        RequireWords(request.CalledNumber, "请填写拨打的号码", VisitForm.CalledNumber);
        if (request.CallMinutes is not > 0)
        {
            throw new RuleException("请填写通话时长") { Field = VisitForm.CallMinutes.Key };
        }
    }

    private static void RequireWords(string? words, string message, Fact field)
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            throw new RuleException(message) { Field = field.Key };
        }

        if (field.Fault(words.Trim(), default) is { } fault)
        {
            throw new RuleException(fault) { Field = field.Key };
        }
    }
}
