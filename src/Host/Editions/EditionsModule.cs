namespace Platform.Host.Editions;

/// <summary>The editions of a region's items, what an upgrade changed, and cases that go from one to another.</summary>
internal static class EditionsModule
{
    public static void AddEditionPages(this IServiceCollection services) =>
        services.AddHostedService<EditionsAtStart>();
}
