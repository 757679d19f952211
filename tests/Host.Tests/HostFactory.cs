using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Platform.Host.Demo;
using Platform.Host.Tests.Plugins;
using Platform.Testing;

namespace Platform.Host.Tests;

/// <summary>The whole Host in this process, on a test's own database, with every plugin unless a folder is given.</summary>
/// <param name="clock">For a Host of a developer, whose demo begins on that clock's day.</param>
/// <param name="isSeeded">A developer's Host makes the demo on its first start.</param>
internal sealed class HostFactory(
    TestDatabase database,
    string? plugins = null,
    FakeClock? clock = null,
    bool isSeeded = true
) : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("platform-data-");

    protected override void ConfigureWebHost(IWebHostBuilder builder) =>
        builder
            .UseEnvironment(clock is null ? "Production" : "Development")
            .UseSetting("Plugins:Path", plugins ?? BuiltPlugins.Folder)
            .UseSetting("ConnectionStrings:Platform", database.ConnectionString)
            .UseSetting("Protection:KeyRing", TestKeys.Directory)
            .UseSetting("Data:Directory", _data.FullName)
            .UseSetting("AllowedHosts", "localhost")
            .UseSetting("Demo:Seed", isSeeded ? "true" : "false")
            .ConfigureTestServices(services =>
            {
                if (clock is not null)
                {
                    services.Replace(ServiceDescriptor.Singleton(new DemoClock(clock)));
                }
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
