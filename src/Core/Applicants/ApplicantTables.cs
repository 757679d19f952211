using Microsoft.EntityFrameworkCore;
using Platform.Storage;

namespace Platform.Applicants;

public static class ApplicantTables
{
    extension(PlatformDb db)
    {
        public DbSet<ApplicantAccount> Applicants => db.Set<ApplicantAccount>();

        public DbSet<ApplicantConsent> ApplicantConsents => db.Set<ApplicantConsent>();

        public DbSet<RecoveryCode> RecoveryCodes => db.Set<RecoveryCode>();

        public DbSet<Guesses> Guesses => db.Set<Guesses>();
    }
}
