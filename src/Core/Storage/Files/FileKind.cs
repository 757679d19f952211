namespace Platform.Storage;

/// <summary>A kind of file that is taken in.</summary>
/// <param name="Endings">How names of that kind end; the first is the usual one.</param>
internal sealed record FileKind(string ContentType, string[] Endings)
{
    public const string PdfType = "application/pdf";

    public static FileKind Pdf { get; } = new(PdfType, [".pdf"]);

    public static FileKind Jpeg { get; } = new("image/jpeg", [".jpg", ".jpeg"]);

    public static FileKind Png { get; } = new("image/png", [".png"]);

    public static FileKind Webp { get; } = new("image/webp", [".webp"]);

    /// <summary>What telephones of one maker take unless told otherwise.</summary>
    public static FileKind Heic { get; } = new("image/heic", [".heic", ".heif"]);

    public static FileKind Word { get; } =
        new("application/vnd.openxmlformats-officedocument.wordprocessingml.document", [".docx"]);

    public static FileKind Excel { get; } =
        new("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", [".xlsx"]);

    public static IReadOnlyList<FileKind> Accepted { get; } = [Pdf, Jpeg, Png, Webp, Heic, Word, Excel];
}
