using Microsoft.Extensions.DependencyInjection;

namespace Platform.Editions;

public static class EditionsModule
{
    public static void AddEditions(this IServiceCollection services) => services.AddSingleton<EditionRegister>();
}
