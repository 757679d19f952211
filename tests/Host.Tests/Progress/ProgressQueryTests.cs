using System.Net;
using Microsoft.EntityFrameworkCore;
using Platform.Cases;
using Platform.Host.Progress;
using Platform.Host.Tests.Accounts;
using Platform.Host.Tests.Demo;

namespace Platform.Host.Tests.Progress;

/// <summary>One test, because the limit counts what all of them ask.</summary>
[Collection(OnTheDemo.Name)]
public sealed class ProgressQueryTests(DemoHost demo)
{
    [Fact]
    public async Task Number_and_code_together_show_the_case_and_guessing_is_slowed_down()
    {
        await using var db = demo.Open();
        var asked = await db.Cases.FirstAsync(row => row.Status == CaseStatus.CorrectionRequested);
        using var browser = demo.Browse();

        // Neither says which of the two was wrong.
        Assert.Equal("/progress?state=unknown", await FindAsync(browser, asked.Number!, "WRONGONE"));
        Assert.Equal("/progress?state=unknown", await FindAsync(browser, "000000-2026-000001", asked.QueryCode));
        await browser.GoAsync("/progress?state=unknown");
        Assert.Contains("没有找到对应的申请", browser.Text, StringComparison.Ordinal);

        var found = await FindAsync(browser, $" {asked.Number} ", asked.QueryCode.ToLowerInvariant());
        Assert.DoesNotContain(asked.QueryCode, found, StringComparison.OrdinalIgnoreCase);
        await browser.GoAsync(found);
        Assert.Contains("需要您做：补交材料，在", browser.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(asked.ApplicantName, browser.Text, StringComparison.Ordinal);

        var notice = await browser.GoAsync(found.Replace("/case?", "/notice/correction?", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, notice.StatusCode);
        Assert.Contains("补正材料通知单", browser.Text, StringComparison.Ordinal);
        var refusal = await browser.GoAsync(found.Replace("/case?", "/notice/refusal?", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, refusal.StatusCode);

        var answers = new List<string>();
        for (var guess = 0; guess < GuessingLimit.PerMinute; guess++)
        {
            answers.Add(await FindAsync(browser, asked.Number!, "GUESSED2"));
        }

        Assert.Equal(ProgressEndpoints.TooMany, answers[^1]);
    }

    private static async Task<string> FindAsync(Browser browser, string number, string code)
    {
        using var response = await browser.PostAsync(ProgressEndpoints.Find, ("number", number), ("code", code));
        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        return response.Headers.Location!.ToString();
    }
}
