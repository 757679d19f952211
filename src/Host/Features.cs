using Platform.Activities;
using Platform.Applicants;
using Platform.Approvals;
using Platform.Archives;
using Platform.Assistance;
using Platform.Benchmarks;
using Platform.Calendar;
using Platform.Cases;
using Platform.Clients;
using Platform.Comparisons;
using Platform.Editions;
using Platform.Employment;
using Platform.Exits;
using Platform.Grievances;
using Platform.Households;
using Platform.Inspections;
using Platform.Organizations;
using Platform.Rounds;
using Platform.Settings;
using Platform.Visits;

namespace Platform.Host;

/// <summary>The features of Core, from the bottom of its arrows to the top.</summary>
internal static class Features
{
    public static void AddFeatures(this IServiceCollection services)
    {
        services.AddCalendar();
        services.AddOrganizations();
        services.AddHouseholds();
        services.AddEditions();
        services.AddSettings();
        services.AddBenchmarks();
        services.AddVisits();
        services.AddClients();
        services.AddApplicants();
        services.AddApprovals();
        services.AddArchives();
        services.AddExits();
        services.AddAssistance();
        services.AddCases();
        services.AddRounds();
        services.AddInspections();
        services.AddEmployment();
        services.AddActivities();
        services.AddComparisons();
        services.AddGrievances();
        services.AddAutoMapper(_ => { }, typeof(CasesModule).Assembly);
    }
}
