using System.Globalization;
using System.Text;
using QRCoder;

namespace Platform.Host.Certificates;

/// <summary>A QR code with its text below, for whoever has no camera, as a picture address that needs no file.</summary>
internal static class QrPicture
{
    private const string Blank = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>";

    /// <summary>Where the certificate has no code yet.</summary>
    public static string Empty { get; } = AddressOf(Blank);

    public static string Of(string address, string caption)
    {
        using var data = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var modules = data.ModuleMatrix;
        var side = modules.Count;
        var captionHeight = side * 0.1;
        var path = new StringBuilder();
        for (var row = 0; row < side; row++)
        {
            for (var column = 0; column < side; column++)
            {
                if (modules[row][column])
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{column} {row}h1v1h-1z");
                }
            }
        }

        return AddressOf(
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side
                    + captionHeight}" shape-rendering="crispEdges"><rect width="100%" height="100%" fill="#fff"/><path d="{path}"/><text x="{side
                    / 2.0}" y="{side + captionHeight * 0.4}" font-family="monospace" font-size="{side
                    * 0.073}" text-anchor="middle">{caption}</text></svg>
                """
            )
        );
    }

    private static string AddressOf(string svg) =>
        $"data:image/svg+xml;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(svg))}";
}
