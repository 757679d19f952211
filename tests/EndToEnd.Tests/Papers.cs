using System.Text;
using Microsoft.Playwright;

namespace Platform.EndToEnd.Tests;

/// <summary>Files people hand in, and files they should not.</summary>
internal static class Papers
{
    /// <summary>The smallest picture a browser shows: one grey point.</summary>
    private static readonly byte[] Jpeg = Convert.FromBase64String(
        "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////"
            + "wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA="
    );

    public static FilePayload Photo(string name) => Of(name, "image/jpeg", Jpeg);

    public static FilePayload Pdf(string name) =>
        Of(
            name,
            "application/pdf",
            Encoding.ASCII.GetBytes(
                """
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
                trailer<</Root 1 0 R>>
                %%EOF
                """
            )
        );

    /// <summary>A Windows program that calls itself a document.</summary>
    public static FilePayload Program(string name) => Of(name, "application/pdf", [.. "MZ"u8, .. new byte[4096]]);

    /// <summary>A photograph as a camera at its best makes it, 60 MB; on the disk, because it is too long to hand over otherwise.</summary>
    public static string HugePhoto(string directory)
    {
        var path = Path.Combine(directory, "原图.jpg");
        using var file = File.Create(path);
        file.Write(Jpeg);
        file.SetLength(60 * 1024 * 1024);
        return path;
    }

    private static FilePayload Of(string name, string type, byte[] content) =>
        new()
        {
            Name = name,
            MimeType = type,
            Buffer = content,
        };
}
