using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Platform.Storage;

/// <summary>Tells what a file is from its bytes. A name is only what somebody called it.</summary>
internal static class FileRecognition
{
    private const int HeadLength = 1024;

    /// <summary>What else people pick by mistake, or on purpose, and how we call it.</summary>
    private static readonly (byte[] Start, string Words)[] Refused =
    [
        ("MZ"u8.ToArray(), "可执行程序（Windows）"),
        ("\u007fELF"u8.ToArray(), "可执行程序（Linux）"),
        ([0xCF, 0xFA, 0xED, 0xFE], "可执行程序（macOS）"),
        ([0xCA, 0xFE, 0xBA, 0xBE], "可执行程序"),
        ("#!"u8.ToArray(), "脚本程序"),
        ("Rar!"u8.ToArray(), "压缩包（RAR）"),
        ([0x37, 0x7A, 0xBC, 0xAF], "压缩包（7z）"),
        ([0x1F, 0x8B], "压缩包（gzip）"),
        ([0xD0, 0xCF, 0x11, 0xE0], "旧版 Office 文档（.doc、.xls）"),
        ("GIF8"u8.ToArray(), "GIF 图片"),
        ("BM"u8.ToArray(), "BMP 图片"),
        ("II*\0"u8.ToArray(), "TIFF 图片"),
        ("MM\0*"u8.ToArray(), "TIFF 图片"),
    ];

    /// <summary>The kind, or what was found instead, in Chinese.</summary>
    public static (FileKind? Kind, string Found) Of(Stream file)
    {
        var buffer = new byte[HeadLength];
        var head = buffer.AsSpan(0, file.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false));
        if (KindOf(head) is { } kind)
        {
            return (kind, "");
        }

        return head.StartsWith("PK\u0003\u0004"u8) ? OfPackage(file) : (null, WordsFor(head));
    }

    private static FileKind? KindOf(ReadOnlySpan<byte> head) =>
        head switch
        {
            _ when head.StartsWith("%PDF-"u8) => FileKind.Pdf,
            [0xFF, 0xD8, 0xFF, ..] => FileKind.Jpeg,
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, ..] => FileKind.Png,
            { Length: >= 12 } when head.StartsWith("RIFF"u8) && head[8..].StartsWith("WEBP"u8) => FileKind.Webp,
            { Length: >= 16 } when head[4..].StartsWith("ftyp"u8) && IsHeic(head) => FileKind.Heic,
            _ => null,
        };

    /// <summary>The box lists the brands it can be read as; films have the same shape and other brands.</summary>
    private static bool IsHeic(ReadOnlySpan<byte> head)
    {
        var length = Math.Min(BinaryPrimitives.ReadUInt32BigEndian(head), (uint)head.Length);
        for (var at = 8; at + 4 <= length; at += 4)
        {
            if (at != 12 && (head[at..].StartsWith("heic"u8) || head[at..].StartsWith("heix"u8)))
            {
                return true;
            }
        }

        return false;
    }

    private static (FileKind? Kind, string Found) OfPackage(Stream file)
    {
        try
        {
            // Only the list at the end is read, nothing is unpacked.
            using var package = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            if (package.Entries.Any(entry => entry.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            {
                return (null, "带宏的 Office 文档");
            }

            return package switch
            {
                _ when package.GetEntry("[Content_Types].xml") is null => (null, "压缩包（ZIP）"),
                _ when package.GetEntry("word/document.xml") is not null => (FileKind.Word, ""),
                _ when package.GetEntry("xl/workbook.xml") is not null => (FileKind.Excel, ""),
                _ => (null, "压缩包（ZIP）"),
            };
        }
        catch (InvalidDataException)
        {
            return (null, "损坏的压缩包");
        }
    }

    private static string WordsFor(ReadOnlySpan<byte> head)
    {
        foreach (var (start, words) in Refused)
        {
            if (head.StartsWith(start))
            {
                return words;
            }
        }

        if (head.IndexOf("%PDF-"u8) > 0)
        {
            return "开头混有其他内容的 PDF";
        }

        var text = Encoding.UTF8.GetString(head).TrimStart('\ufeff', ' ', '\t', '\r', '\n');
        string[] pages = ["<!doctype html", "<html", "<head", "<body", "<script"];
        if (Array.Exists(pages, page => text.StartsWith(page, StringComparison.OrdinalIgnoreCase)))
        {
            return "网页（HTML）";
        }

        if (text.StartsWith('<'))
        {
            return text.Contains("<svg", StringComparison.OrdinalIgnoreCase) ? "SVG 图片" : "网页或 XML 文本";
        }

        return head.ContainsAnyInRange((byte)0, (byte)8) ? "无法识别的文件" : "纯文本";
    }
}
