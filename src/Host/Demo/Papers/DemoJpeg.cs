namespace Platform.Host.Demo;

/// <summary>
/// A small grey picture: squares of eight pixels, each of one shade, which is the part of JPEG (baseline, one
/// component) that fits on a page. A notice board stands in for the photograph.
/// </summary>
internal static class DemoJpeg
{
    private const int Squares = 40;
    private const int Quantum = 8;

    /// <summary>How many codes there are of each length, then what they stand for: sizes of a difference.</summary>
    private static ReadOnlySpan<byte> ShadeCodes => [0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0];

    private static ReadOnlySpan<byte> ShadeSizes => [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

    /// <summary>The code of each size, as the counts above make them.</summary>
    private static readonly (int Code, int Length)[] Codes =
    [
        (0b00, 2),
        (0b010, 3),
        (0b011, 3),
        (0b100, 3),
        (0b101, 3),
        (0b110, 3),
        (0b1110, 4),
        (0b11110, 5),
        (0b111110, 6),
    ];

    public static byte[] NoticeBoard()
    {
        using var file = new MemoryStream();
        file.Write([0xFF, 0xD8]);
        // Quantisation: the same for all, only the first is ever used.
        Segment(file, 0xDB, [0, .. Enumerable.Repeat((byte)Quantum, 64)]);
        Segment(file, 0xC0, [8, .. Long(Squares * 8), .. Long(Squares * 8), 1, 1, 0x11, 0]);
        Segment(file, 0xC4, [0x00, .. ShadeCodes, .. ShadeSizes]);
        // Nothing but the end of the square follows its shade.
        Segment(file, 0xC4, [0x10, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        Segment(file, 0xDA, [1, 1, 0x00, 0, 63, 0]);
        file.Write(Picture());
        file.Write([0xFF, 0xD9]);
        return file.ToArray();
    }

    private static byte[] Picture()
    {
        var bits = new List<bool>();
        var before = 0;
        for (var square = 0; square < Squares * Squares; square++)
        {
            var shade = Shade(square % Squares, square / Squares) - 128;
            var difference = shade - before;
            before = shade;
            var size = difference == 0 ? 0 : 1 + (int)Math.Log2(Math.Abs(difference));
            Append(bits, Codes[size].Code, Codes[size].Length);
            Append(bits, difference < 0 ? difference + (1 << size) - 1 : difference, size);
            Append(bits, 0, 1);
        }

        while (bits.Count % 8 != 0)
        {
            bits.Add(true);
        }

        return [.. bits.Chunk(8).Select(Octet).SelectMany(octet => octet == 0xFF ? new byte[] { 0xFF, 0 } : [octet])];
    }

    /// <summary>A wall, a frame, and on it a sheet with lines of writing.</summary>
    private static int Shade(int x, int y) =>
        (x, y) switch
        {
            _ when x is < 3 or > 36 || y is < 4 or > 35 => 190,
            _ when x is < 5 or > 34 || y is < 6 or > 33 => 90,
            _ when x is < 10 or > 29 || y is < 8 or > 31 => 150,
            _ when y is 11 && x is > 14 and < 25 => 60,
            _ when y > 13 && y < 29 && y % 3 == 0 && x is > 11 and < 28 => 110,
            _ => 240,
        };

    private static void Append(List<bool> bits, int value, int length)
    {
        for (var place = length - 1; place >= 0; place--)
        {
            bits.Add((value >> place & 1) == 1);
        }
    }

    private static byte Octet(bool[] bits) =>
        bits.Aggregate((byte)0, (octet, bit) => (byte)(octet << 1 | (bit ? 1 : 0)));

    private static void Segment(MemoryStream file, byte marker, ReadOnlySpan<byte> content)
    {
        file.Write([0xFF, marker, .. Long(content.Length + 2)]);
        file.Write(content);
    }

    private static byte[] Long(int number) => [(byte)(number >> 8), (byte)number];
}
