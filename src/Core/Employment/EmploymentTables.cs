using Microsoft.EntityFrameworkCore;
using Platform.Storage;

namespace Platform.Employment;

public static class EmploymentTables
{
    extension(PlatformDb db)
    {
        public DbSet<Opening> Openings => db.Set<Opening>();

        public DbSet<Jobseeker> Jobseekers => db.Set<Jobseeker>();

        public DbSet<Training> Trainings => db.Set<Training>();

        public DbSet<TrainingSeat> TrainingSeats => db.Set<TrainingSeat>();

        public DbSet<Referral> Referrals => db.Set<Referral>();

        public DbSet<StartupSupport> StartupSupports => db.Set<StartupSupport>();

        public DbSet<EmploymentEntry> EmploymentEntries => db.Set<EmploymentEntry>();
    }
}
