using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Editions;
using Platform.Households;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Archives;

/// <summary>Gathers the rows of one archive. What the context's scope hides is not there.</summary>
public sealed class ArchiveFiles(EditionRegister editions, AnswersVault vault, TimeProvider time)
{
    /// <param name="asOf">Null for today.</param>
    /// <returns>Null when the context may not see it, which to its reader is the same as that there is none.</returns>
    /// <exception cref="RuleException">The day lies before what the reader may see, or ahead.</exception>
    public async Task<ArchiveFile?> FindAsync(PlatformDb db, Guid id, DateOnly? asOf = null)
    {
        var present = await db.Archives.SingleOrDefaultAsync(archive => archive.Id == id);
        // Whoever keeps the archive reads all of it; whoever handed it over, what was written in their time.
        var readable = present is null ? db.ArchiveVersions : db.ArchiveVersions.IgnoreQueryFilters();
        var versions = await readable
            .Where(version => version.ArchiveId == id)
            .OrderBy(version => version.Sequence)
            .ToListAsync();
        if (versions.Count == 0)
        {
            return null;
        }

        var today = ChinaTime.Today(time);
        var day = asOf ?? today;
        if (day > today)
        {
            throw new RuleException("日期不能晚于今天") { Field = "day" };
        }

        var version =
            versions.LastOrDefault(version => version.From <= day)
            ?? throw new RuleException(
                $"{day:yyyy年M月d日}没有可以查看的内容，最早的记录是 {versions[0].From:yyyy年M月d日}"
            )
            {
                Field = "day",
            };
        var answers = vault.Open(version.Id, version.SealedAnswers);
        return new()
        {
            Archive = present ?? await db.Archives.IgnoreQueryFilters().SingleAsync(archive => archive.Id == id),
            Versions = versions,
            Version = version,
            Answers = answers,
            Household = HouseholdReader.Read(answers),
            Item = await editions.ReadAsync(db, version.EditionHash),
            Unit = await db.Bodies.SingleAsync(body => body.Id == version.PrimaryId),
            Today = today,
            AsOf = day,
            IsElsewhere = present is null,
        };
    }
}
