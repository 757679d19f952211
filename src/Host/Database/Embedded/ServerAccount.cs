using Platform.Storage;

namespace Platform.Host.Database.Embedded;

/// <summary>PostgreSQL refuses to run as root: then the cluster belongs to another account of the system.</summary>
internal static class ServerAccount
{
    /// <summary>Null where this process may run the server itself.</summary>
    /// <exception cref="OperatorException">The host is root and the system has no account for the server.</exception>
    public static string? For(string? configured)
    {
        if (OperatingSystem.IsWindows() || !Environment.IsPrivilegedProcess)
        {
            return null;
        }

        string[] candidates = configured is null ? ["postgres", "nobody"] : [configured];
        return Array.Find(candidates, account => ServerProcess.Run("id", ["-u", account]).ExitCode == 0)
            ?? throw EmbeddedFaults.NoAccount(string.Join(", ", candidates));
    }
}
