using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Platform.Host.Tests.Shell;
using Platform.Organizations;
using Platform.Regions;
using Platform.Settings;
using Platform.Storage;
using Platform.Testing;

namespace Platform.Host.Tests.Organizations;

/// <summary>Renders a page for one actor, over the sample unions.</summary>
public abstract class AdministrationContext : ShellContext, IAsyncLifetime
{
    /// <summary>The first query of a process builds the model; one second is not enough for it on a busy machine.</summary>
    protected AdministrationContext() => DefaultWaitTimeout = TimeSpan.FromSeconds(20);

    protected TestDatabase Database { get; } = new();

    protected SampleUnions Unions { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        await Database.InitializeAsync();
        Unions = await SampleUnions.AddAsync(Database);
        Services.AddSingleton<IPlatformDbs>(Database);
        Services.AddSingleton<IPasswordHasher<Account>>(new PasswordHasher<Account>());
        Services.AddSingleton(new Catalogue([SampleRegion.Region]));
        Services.AddSingleton<AuditTrail>();
        Services.AddSingleton(TestKeys.Ring);
        Services.AddSingleton<FieldCipher>();
        Services.AddSingleton<LookupHash>();
        Services.AddOrganizations();
        Services.AddSettings();
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await DisposeAsync();
        await Database.DisposeAsync();
    }

    protected IRenderedComponent<TPage> RenderFor<TPage>(
        Actor actor,
        Action<ComponentParameterCollectionBuilder<TPage>>? more = null
    )
        where TPage : IComponent
    {
        Connect();
        return Render<TPage>(page =>
        {
            page.AddCascadingValue(actor);
            more?.Invoke(page);
        });
    }
}
