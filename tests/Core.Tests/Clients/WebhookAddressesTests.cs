using System.Net;
using Platform.Clients;
using Platform.Storage;

namespace Platform.Core.Tests.Clients;

/// <summary>Where messages may go: out, and not into the union's own network.</summary>
public class WebhookAddressesTests
{
    private static readonly WebhookAddresses Strict = new([], AllowsAnything: false);

    [Theory]
    [InlineData("https://app.example.cn/hooks")]
    [InlineData("https://8.8.8.8/hooks")]
    public void Public_addresses_over_https_are_taken(string url) => Assert.Equal(url, Strict.Check(url).AbsoluteUri);

    [Theory]
    [InlineData("http://app.example.cn/hooks")]
    [InlineData("ftp://app.example.cn/hooks")]
    [InlineData("/hooks")]
    [InlineData("")]
    [InlineData("https://user:password@app.example.cn/hooks")]
    [InlineData("https://127.0.0.1/hooks")]
    [InlineData("https://10.1.2.3/hooks")]
    [InlineData("https://172.20.0.1/hooks")]
    [InlineData("https://192.168.1.1/hooks")]
    [InlineData("https://169.254.169.254/latest")]
    [InlineData("https://[::1]/hooks")]
    [InlineData("https://[fd00::1]/hooks")]
    [InlineData("https://[::ffff:10.0.0.1]/hooks")]
    [InlineData("https://2130706433/hooks")]
    public void Others_are_refused(string url) =>
        Assert.Equal("Url", Assert.Throws<RuleException>(() => Strict.Check(url)).Field);

    [Theory]
    [InlineData("10.0.0.5", false)]
    [InlineData("::ffff:192.168.0.1", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("8.8.8.8", true)]
    [InlineData("2400:3200::1", true)]
    public void What_a_name_stands_for_is_looked_at_when_connecting(string address, bool isAllowed) =>
        Assert.Equal(isAllowed, Strict.MayConnect("app.example.cn", 443, IPAddress.Parse(address)));

    [Fact]
    public void A_host_inside_is_reached_when_the_operator_names_it()
    {
        var trusting = new WebhookAddresses(["sms.intranet:8443"], AllowsAnything: false);

        Assert.True(trusting.MayConnect("sms.intranet", 8443, IPAddress.Parse("10.0.0.5")));
        Assert.False(trusting.MayConnect("sms.intranet", 443, IPAddress.Parse("10.0.0.5")));
        Assert.False(trusting.MayConnect("other.intranet", 8443, IPAddress.Parse("10.0.0.5")));
    }
}
