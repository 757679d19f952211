using System.Text.Json;

namespace Platform.Host.Audit;

/// <summary>An entry's detail in words: what is known by name is named, nothing is left out but what is empty.</summary>
internal static class DetailWords
{
    private static readonly Dictionary<string, string> Names = new()
    {
        ["name"] = "名称",
        ["userName"] = "用户名",
        ["role"] = "角色",
        ["bodyId"] = "单位编号",
        ["parentId"] = "上级单位编号",
        ["departmentId"] = "主管部门编号",
        ["divisionCode"] = "区划代码",
        ["lastDay"] = "最后任职日",
        ["key"] = "设置项",
        ["keyPrefix"] = "密钥前缀",
        ["scopes"] = "权限",
        ["perMinute"] = "每分钟请求数",
        ["host"] = "通知地址",
        ["value"] = "值",
        ["from"] = "起用日期",
        ["number"] = "编号",
        ["stageCode"] = "环节",
    };

    public static string InWords(string? detail)
    {
        if (detail is null)
        {
            return "";
        }

        using var json = JsonDocument.Parse(detail);
        return json.RootElement.ValueKind is JsonValueKind.Object
            ? string.Join(
                "；",
                json.RootElement.EnumerateObject()
                    .Where(part => part.Value.ValueKind is not JsonValueKind.Null)
                    .Select(part => $"{Names.GetValueOrDefault(part.Name, part.Name)} {part.Value}")
            )
            : detail;
    }
}
