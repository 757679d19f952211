using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Platform.Host.Tests.Accounts;

/// <summary>A browser without scripts: keeps cookies, reads a page's forms, sends them; follows no redirect by itself.</summary>
internal sealed partial class Browser(HostFactory host) : IDisposable
{
    private readonly HttpClient _client = host.CreateClient(
        new WebApplicationFactoryClientOptions
        {
            AllowAutoRedirect = false,
            BaseAddress = new Uri("https://localhost"),
            HandleCookies = true,
        }
    );

    private string _page = "";
    private string _address = "/";

    public string Text => WebUtility.HtmlDecode(_page);

    public async Task<HttpResponseMessage> GoAsync(string address)
    {
        _address = address;
        return await ReadAsync(await _client.GetAsync(address));
    }

    /// <summary>Sends the page's form of that name with what was filled in.</summary>
    public Task<HttpResponseMessage> SendAsync(string form, params (string Name, string Value)[] filled) =>
        PostAsync(_address, [("_handler", form), .. filled]);

    /// <summary>Sends a form to an address of its own, with the token of the page that is open.</summary>
    public async Task<HttpResponseMessage> PostAsync(string address, params (string Name, string Value)[] filled)
    {
        var fields = filled.Select(field => KeyValuePair.Create(field.Name, field.Value)).ToList();
        if (Token().Match(_page) is { Success: true } token)
        {
            fields.Add(KeyValuePair.Create("__RequestVerificationToken", token.Groups[1].Value));
        }

        using var content = new FormUrlEncodedContent(fields);
        return await ReadAsync(await _client.PostAsync(address, content));
    }

    public async Task<HttpResponseMessage> SignInAsync(string userName, string password, string page = "/sign-in")
    {
        await GoAsync(page);
        return await SendAsync("sign-in", ("Entered.UserName", userName), ("Entered.Password", password));
    }

    public void Dispose() => _client.Dispose();

    private async Task<HttpResponseMessage> ReadAsync(HttpResponseMessage response)
    {
        _page = await response.Content.ReadAsStringAsync();
        return response;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
