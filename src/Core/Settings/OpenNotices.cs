using Platform.Regions;

namespace Platform.Settings;

/// <summary>The public notices whose length a region's documents leave open.</summary>
public static class OpenNotices
{
    /// <summary>In every item and edition, each stage once.</summary>
    public static IReadOnlyList<PublicNotice> Of(Region region) =>
        [
            .. region
                .ServiceItems.SelectMany(item => item.Approval)
                .SelectMany(stage => stage is OneOf oneOf ? oneOf.Ways : [stage])
                .OfType<PublicNotice>()
                .Where(stage => stage.AtLeast is null)
                .DistinctBy(stage => stage.Code),
        ];
}
