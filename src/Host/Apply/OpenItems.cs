using Platform.Regions;

namespace Platform.Host.Apply;

internal static class OpenItems
{
    extension(Catalogue catalogue)
    {
        /// <summary>What can be applied for in a region on that day, one edition of each.</summary>
        public IEnumerable<ServiceItem> ItemsInForce(Region region, DateOnly day) =>
            region
                .ServiceItems.Select(item => item.Code)
                .Distinct()
                .Select(code => catalogue.ItemInForce(region.Code, code, day))
                .OfType<ServiceItem>();
    }
}
