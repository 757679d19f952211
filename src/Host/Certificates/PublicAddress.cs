using Platform.Storage;

namespace Platform.Host.Certificates;

/// <summary>
/// Where people outside reach the platform. It is printed into QR codes that live for years, so it is a setting
/// (<c>PublicAddress</c>) and not whatever address somebody happened to print from.
/// </summary>
internal sealed class PublicAddress(IConfiguration configuration, IHostEnvironment environment)
{
    private const string OnADevelopersMachine = "http://127.0.0.1:5080";

    /// <exception cref="RuleException">Nobody has set it.</exception>
    public string Of(string path)
    {
        var root =
            configuration["PublicAddress"]
            ?? (environment.IsDevelopment() ? OnADevelopersMachine : null)
            ?? throw new RuleException("系统还没有设置对外网址（PublicAddress），二维码无法生成。请联系系统管理员");
        return root.TrimEnd('/') + path;
    }
}
