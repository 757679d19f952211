namespace Guangdong.Jiangmen;

/// <summary>What the city may switch on, and why it is off until it does.</summary>
internal static class Register
{
    // A report of work done is no rule: what the city did in one year it orders with a document of its own.
    public static Switch CityCheck { get; } =
        new(
            "city-data-check",
            "市级数据对碰和审核认定",
            Sources.Method2021.Inferred(
                "认定程序",
                "办法未收存，区的通知没有写市一级的步骤；江门市总工会网站2023年6月的工作报道写明市困难职工帮扶中心“对困难职工档案进行数据对碰和审核认定”。是否由市一级最后认定，由市总工会凭文件启用；启用前由区总工会认定"
            )
        );

    public static IReadOnlyList<Switch> Switches { get; } = [CityCheck];

    private const string Moving =
        "困难职工实行动态管理，职工实际情况有变动的，如有新增、离职、离世等情况的，请经办人员必须及时更新相关项目的填报信息。";

    // 离职 says nothing of the household's means: whoever looks into it decides what follows.
    public static IReadOnlyList<ChangeRule> Changes { get; } =
    [
        new("added", "新增", ChangeKind.Added, Sources.Survey2023.At("三（五）2", Moving))
        {
            Suggests = [ChangeFollow.Application],
        },
        new("left", "离职", ChangeKind.Left, Sources.Survey2023.At("三（五）2", Moving))
        {
            Suggests = [ChangeFollow.Transfer, ChangeFollow.Exit, ChangeFollow.Correction],
        },
        new("died", "离世", ChangeKind.Died, Sources.Survey2023.At("三（五）2", Moving))
        {
            Suggests = [ChangeFollow.Exit, ChangeFollow.Correction],
        },
    ];
}
