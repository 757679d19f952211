using Platform.Regions;

namespace Platform.Host.Apply;

internal static class OpenItems
{
    extension(Catalogue catalogue)
    {
        /// <summary>
        /// What can be applied for in a region on that day, one edition of each. An item that keeps an archive is begun on
        /// the archive's page.
        /// </summary>
        public IEnumerable<ServiceItem> ItemsInForce(Region region, DateOnly day) =>
            region
                .ServiceItems.Select(item => item.Code)
                .Distinct()
                .Select(code => catalogue.ItemInForce(region.Code, code, day))
                .OfType<ServiceItem>()
                .Where(item => item.Renews is null);
    }
}
