namespace Shandong.Yiyuan;

/// <summary>What the city may switch on, and why it is off until it does.</summary>
internal static class Register
{
    /// <summary>The text was written for the city's own card: see <see cref="Silences"/>.</summary>
    public static Switch CountyDetermines { get; } =
        new(
            "county-determination",
            "由县工会事业综合服务中心认定",
            Sources.HardshipAid.ReadIntoChart(
                "市工会事业综合服务中心认定",
                "卡片是县的，流程图写的是市工会事业综合服务中心认定、市直属以上单位在职职工申报，文字像是沿用市的卡片。照印出的办理，由市认定；县里认定的，由市总工会确认后凭文件启用",
                "市工会事业综合服务中心认定"
            )
        );

    public static IReadOnlyList<Switch> Switches { get; } = [CountyDetermines];
}
