using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Platform.Testing;

namespace Platform.Host.Tests;

/// <summary>The whole Host in this process, on a test's own database.</summary>
internal sealed class HostFactory(TestDatabase database) : WebApplicationFactory<Program>
{
    protected override void ConfigureWebHost(IWebHostBuilder builder) =>
        builder
            .UseEnvironment("Production")
            .UseSetting("ConnectionStrings:Platform", database.ConnectionString)
            .UseSetting("Protection:KeyRing", TestKeys.Directory);
}
