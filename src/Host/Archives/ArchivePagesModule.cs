namespace Platform.Host.Archives;

/// <summary>The register of households: its list, and the page of one archive with its parts.</summary>
internal static class ArchivePagesModule
{
    public static void AddArchivePages(this IServiceCollection services) =>
        services.AddSingleton(new ArchiveTab("household", "家庭", typeof(HouseholdPart)) { Order = 10 });
}
