using System.Globalization;

namespace Platform.Host.Database.Embedded;

/// <summary>The cluster's directory and what lies beside it.</summary>
internal sealed class ClusterFiles(string directory)
{
    /// <summary>What a socket's address holds, to be safe on every system.</summary>
    private const int LongestSocketPath = 100;

    public string Data { get; } = Path.GetFullPath(directory);

    public string Parent => Path.GetDirectoryName(Data)!;

    /// <summary>Filled by initdb and then renamed, so that a crash in the middle leaves nothing that looks like a cluster.</summary>
    public string Unfinished => Data + ".init";

    public string Password => Data + ".password";

    public string Log => Data + ".log";

    /// <summary>Written anew at every start; the operator's own settings go into postgresql.auto.conf.</summary>
    public string Settings => Path.Combine(Data, "embedded.conf");

    public bool IsMade => File.Exists(Path.Combine(Data, "PG_VERSION"));

    /// <summary>A socket in the closed directory lets nobody else on the machine so much as knock.</summary>
    public bool UsesSocket =>
        !OperatingSystem.IsWindows() && Path.Combine(Data, ".s.PGSQL.5432").Length < LongestSocketPath;

    /// <summary>
    /// Shared by every Host that uses the cluster, exclusive for making and for stopping it, so that the last one stops
    /// it. Null when others hold it.
    /// </summary>
    public FileStream? TryLock(bool exclusive)
    {
        try
        {
            return new FileStream(
                Data + ".lock",
                FileMode.OpenOrCreate,
                exclusive ? FileAccess.ReadWrite : FileAccess.Read,
                exclusive ? FileShare.None : FileShare.Read
            );
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>What the server says of itself; null while there is none or it is only beginning to write.</summary>
    public ServerState? ReadState()
    {
        try
        {
            // The lines: process, directory, start, port, socket directory, address, shared memory, status.
            var lines = File.ReadAllLines(Path.Combine(Data, "postmaster.pid"));
            return lines.Length >= 8 && int.TryParse(lines[0], CultureInfo.InvariantCulture, out var process)
                ? new ServerState(
                    process,
                    int.Parse(lines[3], CultureInfo.InvariantCulture),
                    lines[5].Trim() is { Length: > 0 } address ? address : lines[4].Trim(),
                    lines[7].Trim() == "ready"
                )
                : null;
        }
        catch (Exception notThere) when (notThere is IOException or FormatException)
        {
            return null;
        }
    }

    /// <summary>
    /// PostgreSQL asks only whether a process of that number exists, which is true of a number used again and of a dead
    /// process nobody collected; then it refuses to start for ever. Where the process is no server, the files go. (An
    /// orphaned backend still guards the data: the server finds its shared memory in use and waits for it.)
    /// </summary>
    public void DropStaleLocks()
    {
        foreach (var name in new[] { "postmaster.pid", ".s.PGSQL.5432.lock" })
        {
            var path = Path.Combine(Data, name);
            try
            {
                if (
                    File.Exists(path)
                    && !(
                        int.TryParse(
                            File.ReadLines(path).FirstOrDefault(),
                            CultureInfo.InvariantCulture,
                            out var process
                        ) && ServerProcess.IsServer(process)
                    )
                )
                {
                    File.Delete(path);
                }
            }
            catch (IOException)
            {
                // Another Host is at the same work.
            }
        }
    }

    /// <summary>A file its owner only may read.</summary>
    public static void WritePrivate(string path, string text)
    {
        File.Delete(path);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var writer = new StreamWriter(new FileStream(path, options));
        writer.Write(text);
    }

    public string LogTail()
    {
        try
        {
            return string.Join(" | ", File.ReadLines(Log).TakeLast(3));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return unreadable.Message;
        }
    }
}
