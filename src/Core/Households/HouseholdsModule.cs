using Microsoft.Extensions.DependencyInjection;

namespace Platform.Households;

public static class HouseholdsModule
{
    public static void AddHouseholds(this IServiceCollection services) => services.AddSingleton<AnswersVault>();
}
