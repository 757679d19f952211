namespace Platform.Host.Shell.Navigation;

internal static class NavigationSectionWords
{
    extension(NavigationSection section)
    {
        public string InWords =>
            section switch
            {
                NavigationSection.Work => "业务",
                NavigationSection.Grievances => "信访投诉",
                NavigationSection.Services => "职工服务",
                NavigationSection.Upkeep => "动态管理",
                NavigationSection.Administration => "管理",
                _ => throw new ArgumentOutOfRangeException(nameof(section), section, null),
            };
    }
}
