using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Platform.Cases;
using Platform.Host.Apply;
using Platform.Host.Protection;
using Platform.Host.Tests.Accounts;
using Platform.Regions;
using Platform.Testing;

namespace Platform.Host.Tests.Apply;

/// <summary>What an applicant without an account may fetch while the draft is open in their browser.</summary>
public sealed class DraftTicketTests : IAsyncLifetime, IDisposable
{
    private readonly TestDatabase _database = new();
    private HostFactory _host = null!;
    private SampleUnions _unions = null!;

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        _unions = await SampleUnions.AddAsync(_database);
        _host = new HostFactory(_database);
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _database.DisposeAsync();
    }

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task A_ticket_opens_the_files_and_papers_of_its_draft_only()
    {
        var mine = await StartAsync();
        var other = await StartAsync();
        var myFile = await AttachAsync(mine);
        var otherFile = await AttachAsync(other);
        var ticket = _host.Services.GetRequiredService<DraftTickets>().Issue(mine);

        Assert.Equal(HttpStatusCode.OK, await StatusAsync($"/files/{myFile}?ticket={ticket}"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync($"/files/{otherFile}?ticket={ticket}"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync($"/files/{myFile}"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync($"{PrintOf(mine)}?ticket={ticket}"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync($"{PrintOf(other)}?ticket={ticket}"));
    }

    [Fact]
    public void A_ticket_is_good_for_one_purpose_and_a_while()
    {
        var clock = new FakeClock();
        var tickets = ActivatorUtilities.CreateInstance<Tickets>(_host.Services, clock);
        var ticket = tickets.Issue("one", "content", TimeSpan.FromMinutes(30));

        Assert.Equal("content", tickets.Read("one", ticket));
        Assert.Null(tickets.Read("another", ticket));
        Assert.Null(tickets.Read("one", "made-up"));
        Assert.Null(tickets.Read("one", null));
        clock.Advance(TimeSpan.FromMinutes(30));
        Assert.Null(tickets.Read("one", ticket));
    }

    private static string PrintOf(DraftKey draft) => $"/cases/{draft.CaseId}/print/archive-form";

    private async Task<DraftKey> StartAsync()
    {
        await using var scope = _host.Services.CreateAsyncScope();
        var region = scope.ServiceProvider.GetRequiredService<Catalogue>().Regions.First();
        return await scope
            .ServiceProvider.GetRequiredService<DraftDesk>()
            .StartAsync(null, region.Code, region.ServiceItems[0].Code, _unions.Unit.Id);
    }

    private async Task<Guid> AttachAsync(DraftKey draft)
    {
        await using var scope = _host.Services.CreateAsyncScope();
        var drafts = scope.ServiceProvider.GetRequiredService<DraftDesk>();
        var material = (await drafts.OpenAsync(draft)).Materials[0].Material.Code;
        using var content = new MemoryStream(Encoding.ASCII.GetBytes("%PDF-1.4\n%%EOF\n"));
        await scope
            .ServiceProvider.GetRequiredService<MaterialDesk>()
            .AttachAsync(draft, material, content, "scan.pdf", replace: false);
        return (await drafts.OpenAsync(draft)).Materials[0].Submissions[0].FileId!.Value;
    }

    private async Task<HttpStatusCode> StatusAsync(string address)
    {
        using var browser = new Browser(_host);
        using var response = await browser.GoAsync(address);
        return response.StatusCode;
    }
}
