using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;
using Platform.Visits;

namespace Platform.Archives;

/// <summary>联系人: names who looks after a household, and shows who went to see it.</summary>
public sealed class ContactDesk(
    IPlatformDbs dbs,
    ArchiveDesk archives,
    Catalogue catalogue,
    VisitRegister visits,
    AuditTrail trail,
    TimeProvider time
)
{
    /// <summary>As it was on the day the file is looked at. A household that went elsewhere is not followed there.</summary>
    public async Task<ContactSheet> ViewAsync(Actor actor, ArchiveFile file)
    {
        await using var db = dbs.Open(actor.Scope);
        var region = catalogue.Find(file.Archive.RegionCode);
        if (file.IsElsewhere)
        {
            return new ContactSheet
            {
                Earlier = [],
                Visits = [],
                Bodies = [],
            };
        }

        var persons = await db
            .ContactPersons.AsNoTracking()
            .Where(person => person.ArchiveId == file.Archive.Id && person.From <= file.AsOf)
            .OrderByDescending(person => person.From)
            .ThenByDescending(person => person.AssignedAt)
            .ToListAsync();
        var current = persons.Find(person => person.Until is null || person.Until >= file.AsOf);
        var subjects = file
            .Versions.Select(version => version.CaseId)
            .OfType<Guid>()
            .Append(file.Archive.Id)
            .ToHashSet();
        var found = (await visits.ListAsync(db, subjects)).Where(visit => visit.On <= file.AsOf).ToList();
        var last = found.Find(visit => !visit.IsReplaced)?.On;
        return new ContactSheet
        {
            Rule = region?.ContactPersons,
            VisitRule = region?.VisitsToArchives,
            Current = current,
            Earlier = [.. persons.Where(person => person.Id != current?.Id)],
            Visits = found,
            LastVisitedOn = last,
            DueOn = region?.ContactPersons is { } rule ? DueOn(rule, file.Archive, found) : null,
            Bodies = await BodiesAsync(db, file.Archive, file.Today),
        };
    }

    /// <summary>Names a contact person; whoever it was before ends the day before.</summary>
    /// <exception cref="NotFoundException">The actor must not know of the archive.</exception>
    /// <exception cref="RuleException">Not of the unit's union or one above it, or something is missing.</exception>
    /// <exception cref="ConflictException">Somebody else named one at the same moment.</exception>
    public async Task AssignAsync(Actor actor, Guid archiveId, ContactRequest request)
    {
        await using var db = dbs.Open(actor.Scope);
        var archive = await FindAsync(db, actor, archiveId);
        var today = ChinaTime.Today(time);
        var bodies = await BodiesAsync(db, archive, today);
        var body =
            bodies.FirstOrDefault(one => one.Id == request.BodyId)
            ?? throw new RuleException("联系人由职工所在单位工会或其上级工会的干部担任，请从列出的工会中选择。")
            {
                Field = nameof(request.BodyId),
                Clause = catalogue.Find(archive.RegionCode)?.ContactPersons?.Source.InWords,
            };
        Require(request.Name, "请填写联系人姓名", nameof(request.Name));
        Require(request.Title, "请填写联系人职务", nameof(request.Title));
        Require(request.OfficeTelephone, "请填写办公电话", nameof(request.OfficeTelephone));
        if (request.From > today)
        {
            throw new RuleException("起始日期不能晚于今天") { Field = nameof(request.From) };
        }

        var current = await db.ContactPersons.SingleOrDefaultAsync(person => person.CurrentFor == archiveId);
        if (current is not null)
        {
            if (request.From <= current.From)
            {
                throw new RuleException($"起始日期要晚于现任联系人的起始日期 {current.From:yyyy年M月d日}")
                {
                    Field = nameof(request.From),
                };
            }

            current.End(request.From.AddDays(-1), actor.Name, "更换联系人");
            // Apart from the new one, or the order of the two writes would decide whether the index refuses.
            await using var transaction = await db.Database.BeginTransactionAsync();
            await db.SaveChangesAsync();
            await AddAsync(db, actor, archive, request, body);
            await transaction.CommitAsync();
            return;
        }

        await AddAsync(db, actor, archive, request, body);
    }

    /// <summary>Ends the assignment without a new one.</summary>
    /// <exception cref="RuleException">Nobody is named, or no reason was given.</exception>
    public async Task EndAsync(Actor actor, Guid archiveId, string because)
    {
        await using var db = dbs.Open(actor.Scope);
        var archive = await FindAsync(db, actor, archiveId);
        var current =
            await db.ContactPersons.SingleOrDefaultAsync(person => person.CurrentFor == archiveId)
            ?? throw new RuleException("这份档案现在没有联系人。");
        Require(because, "请写明原因", nameof(because));
        current.End(ChinaTime.Today(time), actor.Name, because.Trim());
        trail.Record(db, actor.InTrail, "contact-person-ended", "archive", archiveId, new { archive.Number });
        await db.SaveChangesAsync();
    }

    /// <summary>The last visit of a kind that counts, or the opening, and so many months.</summary>
    internal static DateOnly? DueOn(ContactPersonRule rule, Archive archive, IEnumerable<Visit> visits) =>
        rule.EveryMonths is not { } months
            ? null
            : visits
                .Where(visit => !visit.IsReplaced && rule.Visits.Kinds.Contains(visit.Kind))
                .Select(visit => visit.On)
                .Append(archive.OpenedOn)
                .Max()
                .AddMonths(months);

    private async Task AddAsync(PlatformDb db, Actor actor, Archive archive, ContactRequest request, ContactBody body)
    {
        var now = time.GetUtcNow();
        var name = request.Name.Trim();
        var colleagues = await VisitTools.ColleaguesAsync(db, body.Id, ChinaTime.DateOf(now));
        var person = new ContactPerson
        {
            Id = Guid.CreateVersion7(now),
            ArchiveId = archive.Id,
            Name = name,
            Title = request.Title.Trim(),
            BodyId = body.Id,
            BodyName = body.Name,
            OfficeTelephone = request.OfficeTelephone.Trim(),
            AccountId = colleagues.FirstOrDefault(colleague => colleague.Name == name)?.Id,
            From = request.From,
            AssignedByName = actor.Name,
            AssignedAt = now,
        };
        person.Begin();
        db.ContactPersons.Add(person);
        trail.Record(db, actor.InTrail, "contact-person-assigned", "archive", archive.Id, new { archive.Number });
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException refusal) when (db.Violates(refusal, VisitMapping.OneContactPerson))
        {
            throw new ConflictException();
        }
    }

    private async Task<Archive> FindAsync(PlatformDb db, Actor actor, Guid archiveId)
    {
        if (!actor.WorksOnCases || actor.BodyKind is BodyKind.Department)
        {
            throw new NotFoundException();
        }

        var file = await archives.ViewAsync(actor, archiveId);
        return file.IsLive
            ? await db.Archives.AsNoTracking().SingleAsync(row => row.Id == archiveId)
            : throw new RuleException("这份档案不在册，不能改变联系人。");
    }

    private static async Task<IReadOnlyList<ContactBody>> BodiesAsync(PlatformDb db, Archive archive, DateOnly today)
    {
        int?[] ids = [archive.PrimaryId, archive.MiddleId, archive.CountyId, archive.CityId];
        var known = ids.OfType<int>().ToList();
        var bodies = await db
            .Bodies.AsNoTracking()
            .Where(body => known.Contains(body.Id) && body.ClosedOn == null)
            .ToListAsync();
        var people = await (
            from post in db.Posts
            join account in db.Accounts on post.AccountId equals account.Id
            where
                known.Contains(post.BodyId)
                && post.From <= today
                && (post.Until == null || post.Until >= today)
                && (post.Role == Role.Officer || post.Role == Role.Lead)
                && account.ClosedAt == null
            orderby post.Id
            select new
            {
                post.BodyId,
                account.Name,
                post.Title,
            }
        ).ToListAsync();
        return
        [
            .. bodies
                .OrderBy(body => known.IndexOf(body.Id))
                .Select(body => new ContactBody(
                    body.Id,
                    body.Name,
                    body.Telephone,
                    [.. people.Where(one => one.BodyId == body.Id).Select(one => (one.Name, one.Title)).Distinct()]
                )),
        ];
    }

    private static void Require(string? words, string message, string field)
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            throw new RuleException(message) { Field = field };
        }
    }
}
