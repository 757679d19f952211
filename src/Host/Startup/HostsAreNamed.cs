namespace Platform.Host.Startup;

/// <summary>The QR codes of certificates carry the host's name; with any name accepted a request could choose it.</summary>
internal sealed class HostsAreNamed(IConfiguration configuration) : IStartupCheck
{
    public Task<StartupFault?> FindAsync()
    {
        var hosts = configuration["AllowedHosts"];
        var any = string.IsNullOrWhiteSpace(hosts) || hosts.Split(';', StringSplitOptions.TrimEntries).Contains("*");
        return Task.FromResult(
            any && !configuration.GetValue<bool>("Startup:AcceptAnyHost")
                ? new StartupFault(
                    "未限定域名。请把 AllowedHosts 设为本平台的域名；确由反向代理限定时，设 Startup:AcceptAnyHost=true。",
                    "Any host name is accepted. Set AllowedHosts to this platform's name, or Startup:AcceptAnyHost=true where a reverse proxy sees to it."
                )
                : null
        );
    }
}
