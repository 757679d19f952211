using Platform.Host;
using Platform.Host.Accounts;
using Platform.Host.Accounts.Sessions;
using Platform.Host.Activities;
using Platform.Host.Api;
using Platform.Host.Apply;
using Platform.Host.Archives;
using Platform.Host.Assistance;
using Platform.Host.Assistance.Payments;
using Platform.Host.Certificates;
using Platform.Host.Changes;
using Platform.Host.Clients;
using Platform.Host.Comparisons;
using Platform.Host.Database;
using Platform.Host.Demo;
using Platform.Host.Editions;
using Platform.Host.Employment;
using Platform.Host.Exits;
using Platform.Host.Exports;
using Platform.Host.Files;
using Platform.Host.Grievances;
using Platform.Host.Grievances.Petitions;
using Platform.Host.Health;
using Platform.Host.Impact;
using Platform.Host.Import;
using Platform.Host.Inspections;
using Platform.Host.Organizations;
using Platform.Host.Plugins;
using Platform.Host.Portal;
using Platform.Host.Progress;
using Platform.Host.Protection;
using Platform.Host.Regions;
using Platform.Host.Regions.Charts;
using Platform.Host.Rounds;
using Platform.Host.Sanctions;
using Platform.Host.Shell;
using Platform.Host.Startup;
using Platform.Host.Verbs;
using Platform.Host.Visits;
using Platform.Host.Work;
using Platform.Storage;

// Settings, wwwroot and plugins lie beside the program, wherever it is started from.
var builder = WebApplication.CreateBuilder(
    new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory }
);
builder.WebHost.UseStaticWebAssets();

try
{
    builder.Services.AddSingleton(TimeProvider.System);
    builder.Services.AddRegions(builder.Configuration, builder.Environment);
    builder.Services.AddStorage(FileSettings.From(builder.Configuration));
    builder.Services.AddProtection(builder.Configuration);
    builder.Services.AddDatabase(builder.Configuration);
    builder.Services.AddHealth();
    builder.Services.AddFeatures();
    builder.Services.AddAccounts(builder.Environment);
    builder.Services.AddAdministration();
    builder.Services.AddSanctionPages();
    builder.Services.AddRoundPages();
    builder.Services.AddInspectionPages();
    builder.Services.AddEmploymentPages();
    builder.Services.AddActivityPages();
    builder.Services.AddGrievancePages();
    builder.Services.AddShell();
    builder.Services.AddRegionPages();
    builder.Services.AddEditionPages();
    builder.Services.AddComparisonPages();
    builder.Services.AddImpactPages();
    builder.Services.AddArchivePages();
    builder.Services.AddImportPages();
    builder.Services.AddExitPages();
    builder.Services.AddChangePages();
    builder.Services.AddVisitPages();
    builder.Services.AddCertificatePages();
    builder.Services.AddAssistancePages();
    builder.Services.AddExports();
    builder.Services.AddApply();
    builder.Services.AddApi();
    builder.Services.AddClientPages(builder.Configuration, builder.Environment);
    builder.Services.AddProgress();
    builder.Services.AddPortal(builder.Environment);
    builder.Services.AddWork();
    builder.Services.AddStartupChecks();
    builder.AddDemo();
    builder.Services.AddVerbs(args);

    await using var app = builder.Build();

    if (await app.Services.TryRunVerbAsync(args) is { } exitCode)
    {
        return exitCode;
    }

    await app.Services.CheckStartupAsync(databaseRuns: false);
    app.Services.LoadKeys();
    await app.Services.GetRequiredService<DatabaseStart>().StartAsync();
    await app.SeedDemoAsync();
    await app.Services.CheckStartupAsync(databaseRuns: true);

    app.UseShell();
    app.UseApi();
    app.UseAccounts();
    app.MapSessions();
    app.MapFiles();
    app.MapProgress();
    app.MapPetitionProgress();
    app.MapPortal();
    app.MapExports();
    app.MapImports();
    app.MapPayments();
    app.MapApi();
    app.MapRounds();
    app.MapGrievances();
    app.MapCharts();
    app.MapComparisons();
    app.MapHealth();
    app.MapDemo();
    app.MapShell();

    await app.RunAsync();
    return 0;
}
catch (OperatorException error)
{
    await Console.Error.WriteLineAsync(error.Message);
    return 1;
}
