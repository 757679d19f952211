using Platform.Employment;
using Platform.Regions;

namespace Platform.Host.Shell.Navigation;

/// <summary>One of the few things a worker comes for. The same list makes the front page and the public header.</summary>
public sealed record PublicDoor(string Text, string Icon, string Address, string Explanation)
{
    /// <summary>In the header, where a phone leaves little room.</summary>
    public string Brief { get; init; } = Text;

    /// <summary>Only where one of the regions here is such a one; null: always.</summary>
    public Func<Region, bool>? InRegion { get; init; }

    /// <summary>Those that lead somewhere with the regions that are installed.</summary>
    public static IEnumerable<PublicDoor> Open(Catalogue catalogue) =>
        All.Where(door => door.InRegion is null || catalogue.Regions.Any(door.InRegion));

    public static IReadOnlyList<PublicDoor> All { get; } =
    [
        new("办事指南", "menu_book", "/guide", "谁可以申请、要带什么材料、怎么办、多久办完"),
        new("我要申请", "edit_document", "/apply", "在线填写申请表，可随时保存，下次接着填") { Brief = "申请" },
        new("我的申请", "assignment_ind", "/my", "登录后接着填草稿、看办到哪一步、补正材料、打印通知")
        {
            Brief = "我的",
        },
        new("进度查询", "fact_check", "/progress", "查看办到哪一步、还缺什么、由谁办理"),
        new("我要投诉", "campaign", "/complain", "对办理情况或者工作人员不满意，可以匿名提出，凭查询码看结果")
        {
            Brief = "投诉",
        },
        new("证件核验", "verified_user", "/verify", "扫码或输入编号，核对证件是否有效"),
        new("招工信息", "work", "/jobs", "工会核对后发布的岗位，直接拨打电话应聘")
        {
            Brief = "招工",
            InRegion = EmploymentServices.IsOffered,
        },
    ];

    public static PublicDoor SignIn { get; } = new("工会登录", "login", "/sign-in", "工会工作人员由此进入工作台");
}
