using Microsoft.EntityFrameworkCore;
using Platform.Storage;

namespace Platform.Grievances;

public static class PetitionTables
{
    extension(PlatformDb db)
    {
        internal DbSet<Petition> Petitions => db.Set<Petition>();

        internal DbSet<PetitionSight> PetitionSights => db.Set<PetitionSight>();

        internal DbSet<PetitionLeg> PetitionLegs => db.Set<PetitionLeg>();

        internal DbSet<PetitionUrging> PetitionUrgings => db.Set<PetitionUrging>();

        internal DbSet<PetitionEntry> PetitionEntries => db.Set<PetitionEntry>();

        internal DbSet<Mediation> Mediations => db.Set<Mediation>();

        internal DbSet<Remedy> Remedies => db.Set<Remedy>();

        internal DbSet<PetitionPaper> PetitionPapers => db.Set<PetitionPaper>();

        internal DbSet<Consultation> Consultations => db.Set<Consultation>();

        /// <summary>What the reader's body may see; the only way to petitions for a person. See <see cref="PetitionSight"/>.</summary>
        internal IQueryable<Petition> PetitionsInSight
        {
            get
            {
                var (petitions, body) = (db.Set<Petition>(), db.Scope.BodyId);
                return db.Scope.Kind is ScopeKind.Everything
                    ? petitions
                    : petitions.Where(petition =>
                        db.Set<PetitionSight>().Any(sight => sight.BodyId == body && sight.PetitionId == petition.Id)
                    );
            }
        }
    }
}
