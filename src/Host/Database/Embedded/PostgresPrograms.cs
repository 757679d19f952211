using System.Globalization;
using Platform.Storage;

namespace Platform.Host.Database.Embedded;

/// <summary>The server programs of one PostgreSQL installation.</summary>
internal sealed record PostgresPrograms(string Directory, int Major)
{
    private static readonly string[] Needed = ["initdb", "pg_ctl", "postgres"];
    private static readonly string Suffix = OperatingSystem.IsWindows() ? ".exe" : "";

    public string Path(string name) => System.IO.Path.Combine(Directory, name + Suffix);

    /// <summary>The newest installation that can serve the cluster: one of its own major version where it exists.</summary>
    /// <exception cref="OperatorException">There is none.</exception>
    public static PostgresPrograms For(EmbeddedOptions options)
    {
        var found = Installed(options.Programs).ToList();
        var version = System.IO.Path.Combine(options.Directory, "PG_VERSION");
        if (!File.Exists(version))
        {
            return found.MaxBy(programs => programs.Major) ?? throw EmbeddedFaults.NoPrograms(options.Programs);
        }

        var major = int.Parse(File.ReadAllText(version).Trim().Split('.')[0], CultureInfo.InvariantCulture);
        return found.Find(programs => programs.Major == major)
            ?? throw EmbeddedFaults.OtherMajor(options.Directory, major, found.Select(programs => programs.Major));
    }

    /// <summary>Every installation with all three programs, in the configured directory or in the usual places.</summary>
    public static IEnumerable<PostgresPrograms> Installed(string? configured = null)
    {
        var directories = configured is null ? UsualPlaces() : [System.IO.Path.GetFullPath(configured)];
        foreach (var directory in directories.Distinct())
        {
            if (
                Needed.All(name => File.Exists(System.IO.Path.Combine(directory, name + Suffix)))
                && MajorOf(System.IO.Path.Combine(directory, "postgres" + Suffix)) is { } major
            )
            {
                yield return new PostgresPrograms(directory, major);
            }
        }
    }

    /// <summary>Distributions keep the server's programs off the PATH, each in its own place.</summary>
    private static IEnumerable<string> UsualPlaces() =>
        [
            System.IO.Path.Combine(AppContext.BaseDirectory, "pgsql", "bin"),
            .. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(
                System.IO.Path.PathSeparator,
                StringSplitOptions.RemoveEmptyEntries
            ),
            .. Under("/usr/lib/postgresql", "*"),
            .. Under("/usr", "pgsql-*"),
            .. Under("/usr/local/lib/postgresql", "*"),
            .. Under("/opt/homebrew/opt", "postgresql*"),
            .. Under("/usr/local/opt", "postgresql*"),
            .. Under("/Applications/Postgres.app/Contents/Versions", "*"),
            .. Under(
                System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "PostgreSQL"),
                "*"
            ),
        ];

    private static IEnumerable<string> Under(string parent, string pattern) =>
        System.IO.Directory.Exists(parent)
            ? System.IO.Directory.GetDirectories(parent, pattern).Select(found => System.IO.Path.Combine(found, "bin"))
            : [];

    /// <summary>From "postgres (PostgreSQL) 15.18 (Debian …)"; null for a program that says nothing of the kind.</summary>
    private static int? MajorOf(string postgres)
    {
        var words = ServerProcess.Run(postgres, ["--version"]).Output.Split(' ');
        return
            words.Length > 2
            && int.TryParse(
                string.Concat(words[2].TakeWhile(char.IsAsciiDigit)),
                CultureInfo.InvariantCulture,
                out var major
            )
            ? major
            : null;
    }
}
