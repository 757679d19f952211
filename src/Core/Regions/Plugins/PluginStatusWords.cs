namespace Platform.Regions;

public static class PluginStatusWords
{
    extension(PluginStatus status)
    {
        public string InWords =>
            status switch
            {
                PluginStatus.Active => "正常",
                PluginStatus.Draft => "拟订中",
                PluginStatus.Disabled => "已停用",
                PluginStatus.NotSupported => "版本不符",
                PluginStatus.Faulty => "有故障",
                _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
            };
    }
}
