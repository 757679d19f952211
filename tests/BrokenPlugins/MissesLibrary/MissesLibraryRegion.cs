[assembly: RegionPlugin(typeof(MissesLibrary.MissesLibraryRegion))]

namespace MissesLibrary;

public sealed class MissesLibraryRegion : IRegionPlugin
{
    public Region Region => throw new NotSupportedException(nameof(QRCoder.QRCodeGenerator));

    public QRCoder.QRCodeGenerator? Generator { get; init; }
}
