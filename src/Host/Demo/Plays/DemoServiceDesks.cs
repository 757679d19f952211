using Platform.Activities;
using Platform.Calendar;
using Platform.Employment;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Host.Demo;

/// <summary>The real desks of the services nobody applies for.</summary>
internal sealed record DemoServiceDesks(
    IPlatformDbs Dbs,
    OpeningDesk Openings,
    JobseekerDesk People,
    TrainingDesk Trainings,
    ReferralDesk Referrals,
    StartupDesk Startups,
    PlanningDesk Planning,
    ActivityDesk Activities,
    Catalogue Catalogue,
    TimeProvider Time
)
{
    public DateOnly Today => ChinaTime.Today(Time);
}
