namespace Sample.Upgraded;

/// <summary>The plugin as it was installed first.</summary>
public sealed class UpgradedRegion : IRegionPlugin
{
    public Region Region { get; } =
        Common.RegionOf(
            [Common.Guide],
            [Printed(Common.Older("sample-card", "样例卡")), Common.Older("sample-letter", "样例信")]
        );

    private static ServiceItem Printed(ServiceItem item) =>
        item with
        {
            Forms = [item.Forms[0].Printed<CardFormPrint>()],
            Papers = [Paper.Printed<CardSlip>("card-slip", "样例卡领取单", Common.Guide.At("八"))],
        };
}
