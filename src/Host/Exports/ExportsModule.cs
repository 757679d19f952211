namespace Platform.Host.Exports;

internal static class ExportsModule
{
    public static void AddExports(this IServiceCollection services)
    {
        services.AddScoped<Exporter>();
        services.AddScoped<IListExport, ArchivesExport>();
        services.AddScoped<IListExport, CasesExport>();
        services.AddScoped<IListExport, ExitsExport>();
        services.AddScoped<IListExport, ContactsExport>();
        services.AddScoped<IListExport, CertificatesExport>();
        services.AddScoped<IListExport, ImpactExport>();
        services.AddScoped<IListExport, SanctionsExport>();
        services.AddScoped<IListExport, SpotChecksExport>();
        services.AddScoped<IListExport, RoundLinesExport>();
        services.AddScoped<IListExport, AuditExport>();
        services.AddScoped<IListExport, LedgerExport>();
        services.AddScoped<IListExport, AidsExport>();
        services.AddScoped<IListExport, PaymentsExport>();
    }
}
