using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Platform.Host.Demo;
using Platform.Host.Tests.Plugins;
using Platform.Regions;
using Platform.Testing;

namespace Platform.Host.Tests.Api;

/// <summary>
/// The whole Host behind a real socket, with every plugin and the made-up county beside them. Messages to clients are sent
/// when a test says so, and may go to this machine, as on a developer's.
/// </summary>
internal sealed class ApiHost(TestDatabase database, FakeClock clock) : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("platform-data-");

    protected override void ConfigureWebHost(IWebHostBuilder builder) =>
        builder
            .UseEnvironment("Development")
            .UseSetting("Demo:Seed", "false")
            .UseSetting("Webhooks:Send", "false")
            .UseSetting("Plugins:Path", BuiltPlugins.Folder)
            .UseSetting("ConnectionStrings:Platform", database.ConnectionString)
            .UseSetting("Protection:KeyRing", TestKeys.Directory)
            .UseSetting("Data:Directory", _data.FullName)
            .ConfigureTestServices(services =>
            {
                services.Replace(ServiceDescriptor.Singleton(new DemoClock(clock)));
                var found = (Catalogue)
                    services.Single(service => service.ServiceType == typeof(Catalogue)).ImplementationInstance!;
                var sample = new InstalledPlugin("Sample", PluginStatus.Active, []) { Region = SampleRegion.Region };
                services.Replace(ServiceDescriptor.Singleton(new Catalogue([.. found.Plugins, sample])));
            });

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (_data.Exists)
        {
            _data.Delete(recursive: true);
        }
    }
}
