using System.Net;
using Platform.Storage;

namespace Platform.Clients;

/// <summary>
/// Where messages may be sent. Whoever can enter an address could otherwise have the platform knock at doors inside the
/// union's own network: so only https and public addresses, but for hosts the operator names.
/// </summary>
/// <param name="TrustedHosts">Names of hosts inside, such as the gateway for short messages, as <c>name</c> or <c>name:port</c>.</param>
/// <param name="AllowsAnything">On a developer's machine.</param>
public sealed record WebhookAddresses(IReadOnlyCollection<string> TrustedHosts, bool AllowsAnything)
{
    private static readonly IPNetwork[] NotPublic =
    [
        .. new[]
        {
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/3",
            "::/127",
            "64:ff9b::/96",
            "fc00::/7",
            "fe80::/10",
            "ff00::/8",
            "2002::/16",
        }.Select(IPNetwork.Parse),
    ];

    /// <exception cref="RuleException">It is no address messages may be sent to.</exception>
    public Uri Check(string? typed)
    {
        if (
            !Uri.TryCreate(typed?.Trim(), UriKind.Absolute, out var url)
            || url.AbsoluteUri.Length > WebhookSubscription.LongestUrl
            || url.UserInfo.Length > 0
        )
        {
            throw Refused("请填写完整的网址，例如 https://app.example.cn/hooks");
        }

        if (AllowsAnything)
        {
            return url.Scheme is "https" or "http" ? url : throw Refused("请填写以 https:// 开头的网址");
        }

        if (url.Scheme is not "https")
        {
            throw Refused("请填写以 https:// 开头的网址");
        }

        return
            IPAddress.TryParse(url.IdnHost.Trim('[', ']'), out var address)
            && !MayConnect(url.IdnHost, url.Port, address)
            ? throw Refused("不能向内部网络的地址发送通知；确有需要的，请运维人员登记这个主机")
            : url;
    }

    /// <summary>Asked again at every connection, of the address the name stands for at that moment.</summary>
    public bool MayConnect(string host, int port, IPAddress address) =>
        AllowsAnything
        || TrustedHosts.Contains(host, StringComparer.OrdinalIgnoreCase)
        || TrustedHosts.Contains($"{host}:{port}", StringComparer.OrdinalIgnoreCase)
        || IsPublic(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address);

    private static bool IsPublic(IPAddress address) =>
        !Array.Exists(
            NotPublic,
            network => network.BaseAddress.AddressFamily == address.AddressFamily && network.Contains(address)
        );

    private static RuleException Refused(string message) => new(message) { Field = nameof(WebhookSubscription.Url) };
}
