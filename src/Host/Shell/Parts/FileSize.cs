using System.Globalization;

namespace Platform.Host.Shell.Parts;

/// <summary>Sizes of files as people read them.</summary>
public static class FileSize
{
    public const long Kilobyte = 1024;
    public const long Megabyte = 1024 * Kilobyte;

    public static string InWords(long bytes) =>
        bytes switch
        {
            < Kilobyte => $"{bytes} 字节",
            < Megabyte => $"{bytes / Kilobyte} KB",
            _ => $"{((decimal)bytes / Megabyte).ToString("0.#", CultureInfo.InvariantCulture)} MB",
        };
}
