using Platform.Host.Audit;
using Platform.Host.Shell.Navigation;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Host.Organizations;

/// <summary>The pages of unions, accounts and the audit trail in the navigation.</summary>
internal static class AdministrationModule
{
    public static void AddAdministration(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddSingleton<IRemoteAddress, RemoteAddress>();

        Add(new("组织机构", "account_tree", "/organizations") { Order = 20 });
        Add(new("账号与职务", "manage_accounts", "/accounts") { Order = 30, IsAllowed = Administers });
        Add(new("操作记录", "policy", "/audit") { Order = 40, IsAllowed = actor => actor.Role is Role.Auditor });

        void Add(NavigationEntry entry) =>
            services.AddSingleton(entry with { Section = NavigationSection.Administration });
    }

    private static bool Administers(Actor actor) => actor.Role is Role.Administrator;
}
