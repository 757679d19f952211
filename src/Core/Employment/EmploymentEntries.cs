using Microsoft.EntityFrameworkCore;
using Platform.Storage;

namespace Platform.Employment;

internal static class EmploymentEntries
{
    extension(PlatformDb db)
    {
        /// <summary>What was done, oldest first; for a reader who was found to see the subject.</summary>
        public async Task<IReadOnlyList<EmploymentEntry>> EntriesOfAsync(Guid subjectId) =>
            await db
                .EmploymentEntries.AsNoTracking()
                .Where(entry => entry.SubjectId == subjectId)
                .OrderBy(entry => entry.At)
                .ThenBy(entry => entry.Id)
                .ToListAsync();
    }
}
