using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Platform.Host.Tests.Plugins;
using Platform.Testing;

namespace Platform.Host.Tests;

/// <summary>The whole Host in this process, on a test's own database, with every plugin unless a folder is given.</summary>
internal sealed class HostFactory(TestDatabase database, string? plugins = null) : WebApplicationFactory<Program>
{
    protected override void ConfigureWebHost(IWebHostBuilder builder) =>
        builder
            .UseEnvironment("Production")
            .UseSetting("Plugins:Path", plugins ?? BuiltPlugins.Folder)
            .UseSetting("ConnectionStrings:Platform", database.ConnectionString)
            .UseSetting("Protection:KeyRing", TestKeys.Directory)
            .UseSetting("AllowedHosts", "localhost");
}
