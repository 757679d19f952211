namespace Platform.Storage;

/// <summary>A file on its way to a browser.</summary>
/// <param name="DownloadName">The name it came with, with the ending its content asks for.</param>
/// <param name="ShowInline">Pictures and PDF; everything else is only offered for saving.</param>
public sealed record FileContent(Stream Content, string ContentType, string DownloadName, bool ShowInline)
{
    public static FileContent Of(IFileStore store, StoredFile file) =>
        new(
            store.Open(file),
            file.ContentType,
            FileName.ForDownload(file.OriginalName, file.ContentType),
            file.ContentType is FileKind.PdfType || file.ContentType.StartsWith("image/", StringComparison.Ordinal)
        );
}
