using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Platform.Certificates;
using Platform.Clients;
using Platform.Host.Tests.Demo;

namespace Platform.Host.Tests.Api;

/// <summary>Checking a certificate by its code, as the public page does.</summary>
[Collection(OnTheDemo.Name)]
public sealed class CertificateCheckTests(DemoHost demo)
{
    [Fact]
    public async Task It_says_what_the_paper_is_worth_and_not_whose_it_is()
    {
        await using var db = demo.Open();
        var number = await db.Set<CertificateNumber>().FirstAsync(row => row.SpoiltOn == null);
        var certificate = await db.Certificates.SingleAsync(row => row.Id == number.CertificateId);
        using var client = await ClientAsync();

        using var response = await client.GetAsync($"/api/v1/certificates/{number.VerificationCode}");

        var text = await response.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(certificate.CertificateName, JsonElement.Parse(text).Text("certificate"));
        Assert.DoesNotContain(certificate.HolderName, text, StringComparison.Ordinal);
        Assert.DoesNotContain(number.Number, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_that_is_none_is_not_found()
    {
        using var client = await ClientAsync();

        using var response = await client.GetAsync("/api/v1/certificates/0000000000000000");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal(
            "没有找到这条记录，或者您无权查看。",
            (await response.Content.ReadFromJsonAsync<JsonElement>()).Text("detail")
        );
    }

    private async Task<HttpClient> ClientAsync()
    {
        var administrator = await demo.ActorAsync("admin");
        var id = await demo.Service<ClientDesk>()
            .CreateAsync(
                administrator,
                new("核验应用", administrator.BodyId, "权益保障部", [ClientScope.CertificatesRead], 60)
            );
        var key = await demo.Service<KeyDesk>()
            .IssueAsync(administrator, id, DateOnly.FromDateTime(demo.Clock.Now.DateTime).AddYears(1));
        var http = demo.Http();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key.Key);
        return http;
    }
}
