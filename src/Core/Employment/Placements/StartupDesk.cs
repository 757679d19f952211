using Platform.Calendar;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Employment;

/// <summary>扶持创业: what was given to somebody who starts a business of their own, and that they did.</summary>
public sealed class StartupDesk(
    IPlatformDbs dbs,
    EmploymentServices services,
    EmploymentJournal journal,
    TimeProvider time
)
{
    private const string Other = "其他";

    /// <param name="kindCode">One of the service's; null where it names none.</param>
    /// <param name="hasStarted">The business began on that day: the person looks for work no longer.</param>
    /// <exception cref="NotFoundException">The actor must not know of them, or does not run the service.</exception>
    /// <exception cref="RuleException">They are settled otherwise, or something is missing.</exception>
    public async Task GiveAsync(
        Actor actor,
        Guid seekerId,
        int version,
        string? kindCode,
        DateOnly? on,
        string words,
        bool hasStarted
    )
    {
        await using var db = dbs.Open(actor.Scope);
        var seeker = await db.RunJobseekerAsync(actor, seekerId, version);
        if (seeker.Status is not (JobseekerStatus.Seeking or JobseekerStatus.StartedUp))
        {
            seeker.EnsureOpen();
        }

        var kinds = services.Of(seeker.RegionCode).StartupSupports;
        var kind = kinds.FirstOrDefault(one => one.Code == kindCode);
        if (kind is null && kinds.Count > 0)
        {
            throw new RuleException("请选择扶持的种类") { Field = "kind" };
        }

        var support = new StartupSupport
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            JobseekerId = seekerId,
            KindCode = kind?.Code,
            KindName = kind?.Name ?? Other,
            Words = TypedText.Required(words, EmploymentMapping.Words, "扶持的内容", "words"),
            On = TypedDay.Past(on, ChinaTime.Today(time), "扶持日期", "on"),
            GivenByName = actor.Name,
            GivenByBody = actor.BodyName,
            RecordedAt = time.GetUtcNow(),
        };
        support.PlaceBeside(seeker);
        db.StartupSupports.Add(support);
        if (hasStarted && seeker.IsOpen)
        {
            seeker.Settle(JobseekerStatus.StartedUp, support.On);
        }

        journal.Write(db, actor, seeker, EmploymentAct.Supported, support.KindName);
        await db.SaveChangesAsync();
    }
}
