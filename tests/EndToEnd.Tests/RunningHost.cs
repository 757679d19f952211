using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using Microsoft.Playwright;

namespace Platform.EndToEnd.Tests;

/// <summary>
/// The Host as a process of its own, with its own database, keys and files in a fresh directory and the demo's unions
/// and accounts; and a browser to look at it.
/// </summary>
public sealed class RunningHost : IAsyncLifetime, IDisposable
{
    private readonly DirectoryInfo _directory = Fresh();
    private Process? _host;
    private IPlaywright? _playwright;

    public IBrowser Browser { get; private set; } = null!;

    public string Url { get; private set; } = "";

    /// <summary>What any page complained about in its console.</summary>
    public List<string> Errors { get; } = [];

    /// <summary>Where screenshots go; the names sort in the order they were taken.</summary>
    public string Screenshots { get; } =
        Directory.CreateDirectory(Path.Combine(Built("Artifacts"), "screenshots")).FullName;

    public async Task InitializeAsync()
    {
        // Generous: the machine may be running everything else beside it.
        Assertions.SetDefaultExpectTimeout(30_000);
        Url = await StartHostAsync();
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = "/usr/bin/chromium",
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            }
        );
    }

    /// <summary>Nothing but the 404 a story asks for on purpose.</summary>
    internal void AssertNoFaults()
    {
        Assert.DoesNotContain(Errors, error => !error.Contains("404", StringComparison.Ordinal));
        Errors.Clear();
    }

    /// <summary>Puts the demo's clock forward, as its menu does.</summary>
    internal async Task AdvanceAsync(IPage page, int days) =>
        await page.APIRequest.PostAsync(
            Url + "/demo/clock",
            new() { Form = page.APIRequest.CreateFormData().Set("days", days), MaxRedirects = 0 }
        );

    /// <summary>A window of its own, with nobody signed in. A phone says where it is when asked.</summary>
    internal async Task<IPage> OpenAsync(Screen screen)
    {
        var isPhone = screen is Screen.Phone;
        var context = await Browser.NewContextAsync(
            new()
            {
                Locale = "zh-CN",
                TimezoneId = "Asia/Shanghai",
                HasTouch = isPhone,
                Permissions = isPhone ? ["geolocation"] : [],
                Geolocation = isPhone
                    ? new()
                    {
                        Latitude = 37.5f,
                        Longitude = 122.1f,
                        Accuracy = 12,
                    }
                    : null,
                ViewportSize = isPhone ? new() { Width = 390, Height = 844 } : new() { Width = 1440, Height = 900 },
            }
        );
        var page = await context.NewPageAsync();
        page.PageError += (_, error) => Errors.Add(error);
        page.Console += (_, message) =>
            Errors.AddRange(message.Type is "error" && !IsOfLeaving(message.Text) ? [message.Text] : []);
        return page;
    }

    /// <summary>Keeps a picture of the whole page, and of nothing cut off at the right.</summary>
    internal async Task PhotographAsync(IPage page, string name)
    {
        await Assertions.Expect(page.Locator(".busy")).ToHaveCountAsync(0);
        await page.EvaluateAsync("scrollTo(0, 0)");
        await page.ScreenshotAsync(new() { Path = Path.Combine(Screenshots, name + ".png"), FullPage = true });
        var overflow = await page.EvaluateAsync<int>(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        );
        Assert.True(overflow <= 0, $"{name}: {overflow} pixels are cut off at the right.");
    }

    public async Task DisposeAsync()
    {
        await Browser.CloseAsync();
        if (_host is { } host)
        {
            // Asked to end, so that the Host stops its database; killed only if it does not.
            using (var end = Process.Start("kill", ["-TERM", host.Id.ToString(CultureInfo.InvariantCulture)]))
            {
                await end.WaitForExitAsync();
            }

            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
            try
            {
                await host.WaitForExitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                host.Kill(entireProcessTree: true);
            }
        }

        _directory.Delete(recursive: true);
    }

    public void Dispose()
    {
        _playwright?.Dispose();
        _host?.Dispose();
    }

    /// <summary>
    /// Going to another address ends the page's connection, now and then while it is still coming up. The script says so
    /// in the console; it is no fault of the page.
    /// </summary>
    private static bool IsOfLeaving(string message) =>
        new[] { "WebSocket", "negotiation", "Failed to fetch", "AbortError", "disconnected", "Connection ID" }.Any(
            word => message.Contains(word, StringComparison.OrdinalIgnoreCase)
        );

    private static string Built(string key) =>
        typeof(RunningHost)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(data => data.Key == key)
            .Value!;

    /// <summary>In memory where the system has it.</summary>
    private static DirectoryInfo Fresh()
    {
        var parent = Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath();
        return Directory.CreateDirectory(Path.Combine(parent, $"platform-browser-{Guid.NewGuid():n}"));
    }

    private async Task<string> StartHostAsync()
    {
        const string Announcement = "Now listening on: ";
        var url = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        var output = new List<string>();
        var start = new ProcessStartInfo("dotnet", [Built("Host"), "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _directory.FullName,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["Data__Directory"] = Path.Combine(_directory.FullName, "data");
        _host = new Process { StartInfo = start, EnableRaisingEvents = true };
        void Read(object _, DataReceivedEventArgs line)
        {
            lock (output)
            {
                output.Add(line.Data ?? "");
            }

            if (line.Data?.Split(Announcement) is [_, var address])
            {
                url.TrySetResult(address);
            }
        }

        _host.OutputDataReceived += Read;
        _host.ErrorDataReceived += Read;
        _host.Exited += (_, _) =>
            url.TrySetException(
                new InvalidOperationException(
                    "The Host ended before it listened:\n" + string.Join('\n', output.TakeLast(20))
                )
            );
        _host.Start();
        _host.BeginOutputReadLine();
        _host.BeginErrorReadLine();
        return await url.Task;
    }
}
