using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;

namespace Platform.Storage;

/// <summary>
/// Files on a disk, under the hash of their content. Bytes are written beside and renamed when they are whole, so that
/// whatever has a hash for a name is that content, and one file handed in twice lies there once.
/// </summary>
public sealed class DiskFileStore(FileStoreOptions options, TimeProvider time) : IFileStore
{
    private const int BufferLength = 64 * 1024;
    private const string Advice = "请上传 PDF 或照片。";
    private static readonly TimeSpan Abandoned = TimeSpan.FromDays(1);

    private int _cleared;

    public long MaximumBytes => options.MaximumBytes;

    private string Incoming => Path.Combine(options.Directory, "incoming");

    public async Task<StoredFile> SaveAsync(
        PlatformDb db,
        Stream content,
        string name,
        Guid? by,
        CancellationToken cancellation = default
    )
    {
        name = FileName.Clean(name);
        MakePrivate(Incoming);
        ClearAbandoned();
        var unfinished = Path.Combine(Incoming, Guid.NewGuid().ToString("n"));
        try
        {
            var (length, hash) = await WriteAsync(unfinished, content, name, cancellation);
            var kind = Recognise(unfinished, name);
            Keep(unfinished, hash);

            var file = new StoredFile
            {
                Id = Guid.CreateVersion7(time.GetUtcNow()),
                Sha256 = hash,
                Length = length,
                ContentType = kind.ContentType,
                OriginalName = name,
                UploadedAt = time.GetUtcNow(),
                UploadedBy = by,
            };
            db.StoredFiles.Add(file);
            return file;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    public Stream Open(StoredFile file) =>
        new FileStream(
            PathOf(file.Sha256),
            FileMode.Open,
            FileAccess.Read,
            FileShare.Read | FileShare.Delete,
            BufferLength,
            FileOptions.Asynchronous | FileOptions.SequentialScan
        );

    /// <summary>Stops at the limit: a film of a gigabyte costs no more than the limit.</summary>
    private async Task<(long Length, string Hash)> WriteAsync(
        string path,
        Stream content,
        string name,
        CancellationToken cancellation
    )
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferLength);
        try
        {
            await using var file = new FileStream(path, PrivateFile());
            long length = 0;
            int read;
            while ((read = await content.ReadAsync(buffer, cancellation)) > 0)
            {
                length += read;
                if (length > options.MaximumBytes)
                {
                    throw new RuleException(
                        $"“{name}”超过 {Size(options.MaximumBytes)}，不能上传。请缩小或分成几个文件再传，已填写的内容不受影响。"
                    );
                }

                hash.AppendData(buffer, 0, read);
                await file.WriteAsync(buffer.AsMemory(0, read), cancellation);
            }

            if (length == 0)
            {
                throw new RuleException($"“{name}”是空文件，没有内容。请重新选择。");
            }

            file.Flush(flushToDisk: true);
            return (length, Convert.ToHexStringLower(hash.GetHashAndReset()));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }

    private static FileKind Recognise(string path, string name)
    {
        using var file = File.OpenRead(path);
        var (kind, found) = FileRecognition.Of(file);
        if (kind is not null)
        {
            return kind;
        }

        // Who calls a program a PDF is told what it really is; who picks a ZIP knows.
        var pretends = FileKind.Accepted.Any(accepted =>
            accepted.Endings.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase)
        );
        throw new RuleException($"这个文件{(pretends ? "其实" : "")}是{found}，不能上传。{Advice}");
    }

    private void Keep(string unfinished, string hash)
    {
        var kept = PathOf(hash);
        MakePrivate(Path.GetDirectoryName(kept)!);
        try
        {
            File.Move(unfinished, kept, overwrite: false);
        }
        catch (IOException) when (File.Exists(kept))
        {
            // Handed in before, perhaps a moment ago.
        }
    }

    /// <summary>What a Host left half written when it was killed; once in the life of this one.</summary>
    private void ClearAbandoned()
    {
        if (Interlocked.Exchange(ref _cleared, 1) == 0)
        {
            var longAgo = time.GetUtcNow().UtcDateTime - Abandoned;
            foreach (var file in Directory.GetFiles(Incoming).Where(file => File.GetLastWriteTimeUtc(file) < longAgo))
            {
                File.Delete(file);
            }
        }
    }

    private string PathOf(string hash) => Path.Combine(options.Directory, hash[..2], hash);

    private static string Size(long bytes) =>
        bytes >= FileStoreOptions.Megabyte
            ? string.Create(CultureInfo.InvariantCulture, $"{bytes / FileStoreOptions.Megabyte} MB")
            : string.Create(CultureInfo.InvariantCulture, $"{bytes} 字节");

    private static void MakePrivate(string directory)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(directory);
            return;
        }

        Directory.CreateDirectory(directory, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static FileStreamOptions PrivateFile()
    {
        var created = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            Options = FileOptions.Asynchronous,
            BufferSize = 0,
        };
        if (!OperatingSystem.IsWindows())
        {
            created.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return created;
    }
}
