using Microsoft.Extensions.DependencyInjection;
using Platform.Storage;

namespace Platform.Assistance;

public static class AssistanceModule
{
    public static void AddAssistance(this IServiceCollection services)
    {
        services.AddScoped<AssistanceDesk>();
        services.AddScoped<LedgerDesk>();
        services.AddScoped<LedgerLists>();
        services.AddSingleton<IFileOwner, FilesOfPlans>();
        services.AddSingleton<IFileOwner, FilesOfReceipts>();
        services.AddSingleton<AccountVault>();
        services.AddScoped<FundDesk>();
        services.AddScoped<AidCeilings>();
        services.AddScoped<AidDesk>();
        services.AddScoped<BatchDesk>();
        services.AddScoped<ApprovalDesk>();
        services.AddScoped<AidLists>();
        services.AddScoped<PaymentDesk>();
        services.AddScoped<PaymentResultDesk>();
        services.AddScoped<ReceiptDesk>();
        services.AddScoped<AidReceivedDesk>();
    }
}
