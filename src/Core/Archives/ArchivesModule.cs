using Microsoft.Extensions.DependencyInjection;
using Platform.Benchmarks;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Archives;

public static class ArchivesModule
{
    public static void AddArchives(this IServiceCollection services)
    {
        services.AddSingleton<ArchivePeople>();
        services.AddSingleton<ArchiveRegister>();
        services.AddScoped<ArchiveFiles>();
        services.AddScoped<ArchiveDesk>();
        services.AddScoped<ArchiveListDesk>();
        services.AddScoped<ArchiveExportDesk>();
        services.AddScoped<ArchiveHistoryDesk>();
        services.AddScoped<ArchiveCorrectionDesk>();
        services.AddScoped<ArchiveTransferDesk>();
        services.AddSingleton<SchemeRegister>();
        services.AddSingleton<SchemeDesk>();
        services.AddScoped<CategoryDesk>();
        services.AddSingleton<ImpactCalculator>();
        services.AddSingleton<ImpactDrawing>();
        services.AddSingleton<IBenchmarkFollower>(provider => provider.GetRequiredService<ImpactDrawing>());
        services.AddSingleton<ImpactPreviewDesk>();
        services.AddSingleton<ImpactDesk>();
        services.AddScoped<ImpactDecisionDesk>();
        services.AddSingleton<IFileOwner, FilesOfArchives>();
        services.AddSingleton<IFileOwner, FilesOfImports>();
        services.AddSingleton<ImportChecker>();
        services.AddScoped<ImportDesk>();
        services.AddScoped<ImportWriter>();
        services.AddScoped<ImportRunner>();
        services.AddScoped<ImportFindingsFile>();
        services.AddSingleton<IFileOwner, FilesOfChanges>();
        services.AddSingleton<IChangeConsequence>(
            new VersionConsequence(ChangeFollow.Transfer, VersionReason.Transferred)
        );
        services.AddSingleton<IChangeConsequence>(
            new VersionConsequence(ChangeFollow.Correction, VersionReason.Corrected)
        );
        services.AddScoped<ChangeDesk>();
        services.AddScoped<ChangeLists>();
        services.AddScoped<ArchiveVisitDesk>();
        services.AddScoped<ContactDesk>();
        services.AddScoped<ContactListDesk>();
    }
}
