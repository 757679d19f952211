using System.Diagnostics;

namespace Platform.Host.Database.Embedded;

/// <summary>Runs the server's programs, and tells which processes are servers.</summary>
internal static class ServerProcess
{
    /// <param name="account">Whom it runs as; null: as this process.</param>
    /// <param name="capture">
    /// False for whatever starts a server: it would inherit the pipe, and reading to its end would never end.
    /// </param>
    public static (int ExitCode, string Output) Run(
        string program,
        IEnumerable<string> arguments,
        string? account = null,
        bool capture = true
    )
    {
        var start = new ProcessStartInfo
        {
            FileName = account is null ? program : "setpriv",
            RedirectStandardOutput = capture,
            RedirectStandardError = capture,
        };
        if (account is not null)
        {
            // The directory this process stands in may be closed to the account.
            start.WorkingDirectory = "/";
            var group = Run("id", ["-gn", account]).Output;
            foreach (var argument in new[] { "--reuid=" + account, "--regid=" + group, "--init-groups", "--", program })
            {
                start.ArgumentList.Add(argument);
            }
        }

        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        // PGHOST, PGDATA and the like of the operator's shell mean another server.
        foreach (var name in start.Environment.Keys.Where(IsPostgresSetting).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["LC_MESSAGES"] = "C";
        using var process = Process.Start(start)!;
        if (!capture)
        {
            process.WaitForExit();
            return (process.ExitCode, "");
        }

        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd() + error.Result;
        process.WaitForExit();
        return (process.ExitCode, output.Trim());
    }

    /// <summary>Whether a living server has that number: numbers are used again, and a dead process may keep its own.</summary>
    public static bool IsServer(int processId)
    {
        try
        {
            if (OperatingSystem.IsLinux() && File.ReadAllText($"/proc/{processId}/stat").Contains(") Z "))
            {
                return false;
            }

            using var process = Process.GetProcessById(processId);
            return process.ProcessName is "postgres" or "postmaster";
        }
        catch (Exception gone) when (gone is IOException or ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }

    private static bool IsPostgresSetting(string name) => name.StartsWith("PG", StringComparison.Ordinal);
}
