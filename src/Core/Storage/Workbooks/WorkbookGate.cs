using System.Buffers;
using System.IO.Compression;

namespace Platform.Storage;

/// <summary>Turns away what is no plain Excel file before anything of it is read.</summary>
internal static class WorkbookGate
{
    private const string SaveAs = "请在 Excel 或 WPS 中打开，用“另存为”存成“Excel 工作簿（*.xlsx）”再上传。";

    /// <exception cref="RuleException">Another kind of file, locked, with macros, damaged, or too large when unpacked.</exception>
    public static void Check(Stream file, WorkbookLimits limits)
    {
        Span<byte> head = stackalloc byte[4];
        file.Position = 0;
        var read = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        if (read == 4 && head.SequenceEqual<byte>([0xD0, 0xCF, 0x11, 0xE0]))
        {
            throw new RuleException(
                $"这是旧版 Excel 文件（.xls），或者是设了打开密码的文件，不能读取。有密码的先取消密码。{SaveAs}"
            );
        }

        if (read < 4 || !head.SequenceEqual("PK\u0003\u0004"u8))
        {
            throw new RuleException($"这个文件不是 Excel 工作簿（.xlsx）。{SaveAs}");
        }

        try
        {
            file.Position = 0;
            using var package = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            CheckContents(package);
            CheckSize(package, limits.UnpackedBytes);
        }
        catch (InvalidDataException)
        {
            throw new RuleException($"文件已损坏，读不出来。{SaveAs}");
        }
    }

    private static void CheckContents(ZipArchive package)
    {
        if (package.Entries.Any(entry => entry.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
        {
            throw new RuleException($"文件带有宏，不能上传。{SaveAs}");
        }

        if (package.GetEntry("[Content_Types].xml") is null || package.GetEntry("xl/workbook.xml") is null)
        {
            throw new RuleException($"这个文件不是 Excel 工作簿（.xlsx）。{SaveAs}");
        }
    }

    /// <summary>Unpacks to nowhere and counts: the sizes a package states are its own word.</summary>
    private static void CheckSize(ZipArchive package, long most)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
        try
        {
            var left = most;
            foreach (var entry in package.Entries)
            {
                using var content = entry.Open();
                int read;
                while ((read = content.Read(buffer)) > 0)
                {
                    left -= read;
                    if (left < 0)
                    {
                        throw new RuleException(
                            $"文件解压后超过 {most / FileStoreOptions.Megabyte} MB，不能读取。请只保留要导入的表，分成几个文件上传。"
                        );
                    }
                }
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
