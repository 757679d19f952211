using Microsoft.EntityFrameworkCore;
using Platform.Storage;

namespace Platform.Visits;

public static class VisitTables
{
    extension(PlatformDb db)
    {
        public DbSet<ContactPerson> ContactPersons => db.Set<ContactPerson>();

        /// <summary>Only through a subject the reader may see.</summary>
        internal DbSet<VisitEntry> VisitEntries => db.Set<VisitEntry>();

        internal DbSet<VisitDraft> VisitDrafts => db.Set<VisitDraft>();

        internal DbSet<VisitDraftPhoto> VisitDraftPhotos => db.Set<VisitDraftPhoto>();
    }
}
