namespace Platform.Host.Audit;

/// <summary>The trail's codes as an auditor reads them. A code without words is shown as it is.</summary>
internal static class ActionWords
{
    public static IReadOnlyDictionary<string, string> All { get; } =
        new Dictionary<string, string>
        {
            ["sign-in"] = "登录",
            ["sign-in-refused"] = "登录未通过",
            ["sign-in-locked"] = "登录锁定",
            ["sign-out"] = "退出登录",
            ["post-switched"] = "切换职务",
            ["password-changed"] = "修改密码",
            ["account-created"] = "新增账号",
            ["account-password-reset"] = "重置密码",
            ["account-unlocked"] = "解除锁定",
            ["account-closed"] = "停用账号",
            ["account-reopened"] = "恢复账号",
            ["post-given"] = "任职",
            ["post-ended"] = "免职",
            ["body-created"] = "新增单位",
            ["body-changed"] = "修改单位",
            ["body-moved"] = "调整隶属关系",
            ["body-closed"] = "停用单位",
            ["body-reopened"] = "恢复单位",
            ["body-deleted"] = "删除单位",
            ["setting-changed"] = "修改设置",
            ["case-submitted"] = "提交申请",
            ["case-corrected"] = "补正",
            ["case-called"] = "电话联系",
            ["case-returned"] = "退件",
            ["case-withdrawn"] = "撤回申请",
            ["case-passed"] = "通过",
            ["case-correction-requested"] = "要求补正",
            ["case-sent-back"] = "退回上一级",
            ["case-sent-back-to-originator"] = "退回原建档单位",
            ["case-refused"] = "不予受理",
            ["case-denied"] = "不予认定",
            ["case-completed"] = "办结",
            ["answer-revealed"] = "查看完整个人信息",
            ["file-opened"] = "查看文件",
            ["form-changed"] = "修改表单",
            ["material-attached"] = "上传材料",
            ["material-received"] = "收到材料",
            ["material-checked"] = "核对材料",
            ["material-removed"] = "移除材料",
            ["congress-recorded"] = "登记职代会",
            ["notice-posted"] = "张榜公示",
            ["notice-photographed"] = "上传公示照片",
            ["notice-taken-down"] = "撤下公示",
            ["notice-objection"] = "登记异议",
            ["notice-objection-settled"] = "异议处理",
            ["certificate-due"] = "待办证",
            ["certificate-blank-claimed"] = "申领空白证",
            ["certificate-blank-handed-out"] = "发放空白证",
            ["certificate-blank-declined"] = "不予发放空白证",
            ["certificate-numbered"] = "证件编号",
            ["certificate-spoilt"] = "编号作废",
            ["certificate-sealed"] = "记录盖章",
            ["certificate-issued"] = "发放证件",
            ["certificate-review-passed"] = "年审通过",
            ["certificate-review-failed"] = "年审未通过",
            ["certificate-cancelled"] = "注销证件",
            ["certificate-reinstated"] = "撤销注销",
            ["certificate-renewal-begun"] = "换证",
            ["certificate-replaced"] = "换发新证",
            ["roster-printed"] = "打印花名册",
            ["sanction-imposed"] = "登记处理决定",
            ["sanction-lifted"] = "解除处理",
            ["paper-printed"] = "打印表格或文书",
            ["archive-opened"] = "建立档案",
            ["archive-closed"] = "退出档案",
        };

    private static readonly Dictionary<string, string> Subjects = new()
    {
        ["account"] = "账号",
        ["body"] = "单位",
        ["region"] = "区域",
        ["case"] = "办件",
        ["archive"] = "档案",
        ["certificate"] = "证件",
        ["file"] = "文件",
        ["sanction"] = "处理决定",
    };

    public static string Action(string code) => All.GetValueOrDefault(code, code);

    public static string Subject(string kind) => Subjects.GetValueOrDefault(kind, kind);
}
