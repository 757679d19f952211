namespace HasNoDoor;

public sealed class HasNoDoorRegion : IRegionPlugin
{
    public Region Region => throw new NotSupportedException();
}
