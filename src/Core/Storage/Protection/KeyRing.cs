using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Platform.Storage;

/// <summary>
/// The keys of a deployment. They lie in a directory outside the database, so that a copy of the database alone tells
/// nobody's number. Sealing keys can be added, the newest seals and all of them open; the one key of the look-up hashes
/// stays, because a hash cannot be taken again without its value.
/// </summary>
public sealed class KeyRing
{
    private const int KeyLength = 32;
    private const string SealPrefix = "seal-";
    private const string LookupName = "lookup";
    private const string Extension = ".key";

    private readonly ImmutableSortedDictionary<string, byte[]> _sealing;

    private KeyRing(ImmutableSortedDictionary<string, byte[]> sealing, byte[] lookup)
    {
        _sealing = sealing;
        Lookup = lookup;
        Newest = sealing.Keys.Last();
    }

    /// <summary>The id of the key that seals from now on.</summary>
    public string Newest { get; }

    internal byte[] Lookup { get; }

    /// <summary>Reads every key of the directory.</summary>
    /// <exception cref="OperatorException">There is none, one is damaged, or others may read them.</exception>
    public static KeyRing Load(string directory)
    {
        if (!Exists(directory))
        {
            throw KeyRingFaults.Missing(Path.GetFullPath(directory));
        }

        var sealing = Directory
            .EnumerateFiles(directory, SealPrefix + "*" + Extension)
            .ToImmutableSortedDictionary(
                path => Path.GetFileNameWithoutExtension(path)[SealPrefix.Length..],
                Read,
                StringComparer.Ordinal
            );
        return new KeyRing(sealing, Read(LookupPath(directory)));
    }

    /// <summary>Whether the directory holds a whole ring: a key that seals and the one of the look-up hashes.</summary>
    public static bool Exists(string directory) =>
        File.Exists(LookupPath(directory)) && Directory.EnumerateFiles(directory, SealPrefix + "*" + Extension).Any();

    /// <summary>Adds a sealing key, and at the first time the key of the look-up hashes. Returns the new key's id.</summary>
    public static string Create(string directory, TimeProvider time)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(directory);
        }
        else
        {
            Directory.CreateDirectory(
                directory,
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
            );
        }

        // Without its sealing keys a lost look-up key is not made anew: every hash would change without a word.
        if (
            !File.Exists(LookupPath(directory))
            && Directory.EnumerateFiles(directory, SealPrefix + "*" + Extension).Any()
        )
        {
            throw KeyRingFaults.Missing(Path.GetFullPath(LookupPath(directory)));
        }

        if (!File.Exists(LookupPath(directory)))
        {
            Write(LookupPath(directory));
        }

        var id = time.GetUtcNow().ToString("yyyyMMddHHmmssfff", CultureInfo.InvariantCulture);
        Write(Path.Combine(directory, SealPrefix + id + Extension));
        return id;
    }

    internal byte[] SealingKey(string id) =>
        _sealing.TryGetValue(id, out var key)
            ? key
            : throw new CryptographicException($"The key ring has no key {id}.");

    private static string LookupPath(string directory) => Path.Combine(directory, LookupName + Extension);

    private static byte[] Read(string path)
    {
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & UnixFileMode.OtherRead) != 0)
        {
            throw KeyRingFaults.Exposed(Path.GetFullPath(path));
        }

        var key = new byte[KeyLength];
        return Convert.TryFromBase64String(File.ReadAllText(path).Trim(), key, out var written) && written == KeyLength
            ? key
            : throw KeyRingFaults.Damaged(Path.GetFullPath(path));
    }

    /// <summary>Whole or not at all, readable by its owner only, and never over an existing key.</summary>
    private static void Write(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        var unfinished = path + ".new";
        File.Delete(unfinished);
        using (var file = new FileStream(unfinished, options))
        {
            file.Write(Encoding.ASCII.GetBytes(Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyLength))));
            file.Flush(flushToDisk: true);
        }

        File.Move(unfinished, path, overwrite: false);
    }
}
