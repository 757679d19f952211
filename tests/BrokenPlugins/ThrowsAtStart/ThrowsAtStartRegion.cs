[assembly: RegionPlugin(typeof(ThrowsAtStart.ThrowsAtStartRegion))]

namespace ThrowsAtStart;

public sealed class ThrowsAtStartRegion : IRegionPlugin
{
    public ThrowsAtStartRegion() => throw new InvalidOperationException("文件柜锁着");

    public Region Region => throw new NotSupportedException();
}
