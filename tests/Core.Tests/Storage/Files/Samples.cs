using System.IO.Compression;
using System.Text;

namespace Platform.Core.Tests.Storage.Files;

/// <summary>Files as small as their kind allows.</summary>
internal static class Samples
{
    public static byte[] Pdf { get; } =
        Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

    public static byte[] Jpeg { get; } =
    [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xFF, 0xD9];

    public static byte[] Png { get; } =
        Convert.FromBase64String(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
        );

    public static byte[] Webp { get; } =
        Convert.FromBase64String("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");

    public static byte[] Heic { get; } = [0, 0, 0, 24, .. "ftypheic\0\0\0\0mif1heic"u8, 0, 0, 0, 8, .. "mdat"u8];

    public static byte[] Film { get; } = [0, 0, 0, 24, .. "ftypisom\0\0\0\0isomavc1"u8, 0, 0, 0, 8, .. "mdat"u8];

    public static byte[] Word { get; } = Package("[Content_Types].xml", "word/document.xml");

    public static byte[] Excel { get; } = Package("[Content_Types].xml", "xl/workbook.xml");

    public static byte[] WordWithMacros { get; } =
        Package("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin");

    public static byte[] Zip { get; } = Package("readme.txt");

    public static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Package(params string[] entries)
    {
        using var bytes = new MemoryStream();
        using (var package = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in entries)
            {
                package.CreateEntry(entry);
            }
        }

        return bytes.ToArray();
    }
}
