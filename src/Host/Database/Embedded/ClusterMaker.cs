using System.Security.Cryptography;
using Platform.Storage;

namespace Platform.Host.Database.Embedded;

/// <summary>Makes the cluster, once. The caller holds the exclusive lock.</summary>
internal sealed class ClusterMaker(ClusterFiles files, PostgresPrograms programs, string? account)
{
    public const string Role = "platform";

    /// <exception cref="OperatorException">The directory cannot be used, or initdb failed.</exception>
    public void Make()
    {
        Clear(files.Unfinished);
        // Without PG_VERSION it was never a cluster, but somebody's own files must not be lost to a wrong setting.
        if (Directory.Exists(files.Data) && Directory.EnumerateFileSystemEntries(files.Data).Any())
        {
            throw EmbeddedFaults.NotWritable(files.Data, "目录已有其他文件 / the directory holds other files");
        }

        Clear(files.Data);
        ClusterFiles.WritePrivate(files.Password, Convert.ToHexString(RandomNumberGenerator.GetBytes(24)));
        Directory.CreateDirectory(files.Unfinished);
        GiveTo(account, files.Unfinished);
        GiveTo(account, files.Password);
        RequireReachable();

        string[] locale = OperatingSystem.IsLinux()
            // Trigrams of Chinese text come out empty where the character type is C.
            ? ["--locale=C.UTF-8"]
            : ["--locale=C", OperatingSystem.IsMacOS() ? "--lc-ctype=en_US.UTF-8" : "--lc-ctype=en-US"];
        var (exitCode, output) = ServerProcess.Run(
            programs.Path("initdb"),
            [
                "-D",
                files.Unfinished,
                "-U",
                Role,
                "-E",
                "UTF8",
                "-A",
                "scram-sha-256",
                "--pwfile=" + files.Password,
                "--no-instructions",
                .. locale,
            ],
            account
        );
        if (exitCode != 0)
        {
            throw EmbeddedFaults.Failed("initdb", output);
        }

        GiveTo(account is null ? null : "root", files.Password);
        File.AppendAllText(
            Path.Combine(files.Unfinished, "postgresql.conf"),
            $"\ninclude_if_exists '{Path.GetFileName(files.Settings)}'\n"
        );
        Directory.Move(files.Unfinished, files.Data);
    }

    private void RequireReachable()
    {
        if (account is not null && ServerProcess.Run("test", ["-w", files.Unfinished], account).ExitCode != 0)
        {
            Clear(files.Unfinished);
            throw EmbeddedFaults.Unreachable(files.Parent, account);
        }
    }

    public static void GiveTo(string? account, string path)
    {
        if (account is not null && ServerProcess.Run("chown", [account, path]) is (not 0, var output))
        {
            throw EmbeddedFaults.Failed("chown", output);
        }
    }

    private static void Clear(string directory)
    {
        if (Directory.Exists(directory))
        {
            Directory.Delete(directory, recursive: true);
        }
    }
}
