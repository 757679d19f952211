using System.Net;
using Microsoft.EntityFrameworkCore;
using Platform.Cases;
using Platform.Host.Tests.Demo;
using Platform.Materials;

namespace Platform.Host.Tests.Apply;

/// <summary>What a person must not see is not there for them, by address either.</summary>
[Collection(OnTheDemo.Name)]
public sealed class WhoSeesWhatTests(DemoHost demo)
{
    [Fact]
    public async Task A_printed_form_is_there_for_officers_above_the_unit_and_for_nobody_beside_it()
    {
        var address = $"/cases/{(await SomeCaseAsync()).Id}/print/archive-form";

        Assert.Equal(HttpStatusCode.OK, await StatusAsync("county", address));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync("neighbour", address));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(null, address));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(null, address + "?ticket=guessed"));
    }

    [Fact]
    public async Task A_form_that_is_not_printed_is_not_found()
    {
        var id = (await SomeCaseAsync()).Id;

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync("county", $"/cases/{id}/print/no-such-form"));
    }

    [Fact]
    public async Task A_file_is_there_for_who_may_see_its_case()
    {
        var address = await SomeFileAsync();

        Assert.Equal(HttpStatusCode.OK, await StatusAsync("county", address));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync("neighbour", address));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(null, address));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync("county", $"/files/{Guid.NewGuid()}"));
    }

    [Fact]
    public async Task A_draft_is_its_units_own_business()
    {
        var unit = (await demo.ActorAsync("factory")).BodyId;
        await using var db = demo.Open();
        var draft = await db.Cases.FirstAsync(row => row.Status == CaseStatus.Draft && row.PrimaryId == unit);
        var address = $"/cases/{draft.Id}/draft";

        Assert.Equal(HttpStatusCode.OK, await StatusAsync("factory", address));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync("store", address));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync("county", address));
        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(null, address));
    }

    [Fact]
    public async Task A_service_that_is_not_offered_is_not_found()
    {
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(null, "/apply/000000/nothing"));
    }

    [Fact]
    public async Task Filing_for_a_worker_asks_to_sign_in()
    {
        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(null, "/cases/new"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync("factory", "/cases/new"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync("auditor", "/cases/new"));
    }

    private async Task<HttpStatusCode> StatusAsync(string? userName, string address)
    {
        using var browser = userName is null ? demo.Browse() : await demo.BrowseAsync(userName);
        using var response = await browser.GoAsync(address);
        return response.StatusCode;
    }

    private async Task<Case> SomeCaseAsync()
    {
        var unit = (await demo.ActorAsync("factory")).BodyId;
        await using var db = demo.Open();
        return await db.Cases.FirstAsync(row => row.Status != CaseStatus.Draft && row.PrimaryId == unit);
    }

    private async Task<string> SomeFileAsync()
    {
        var unit = (await demo.ActorAsync("factory")).BodyId;
        await using var db = demo.Open();
        var cases = db
            .Cases.Where(row => row.Status != CaseStatus.Draft && row.PrimaryId == unit)
            .Select(row => row.Id);
        var submission = await db
            .Submissions.Where(one => one.FileId != null && cases.Contains(one.DossierId))
            .FirstAsync();
        return $"/files/{submission.FileId}";
    }
}
