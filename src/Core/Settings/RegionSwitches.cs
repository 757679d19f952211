using Platform.Regions;

namespace Platform.Settings;

/// <summary>How a region's switches stand by what its lead has set.</summary>
public static class RegionSwitches
{
    extension(IReadOnlyDictionary<string, LocalSetting> inForce)
    {
        /// <summary>As set, else as the region describes it.</summary>
        public bool IsOn(Switch choice) =>
            inForce.GetValueOrDefault(SettingKey.Switch(choice.Code))?.Value switch
            {
                SettingKey.Yes => true,
                SettingKey.No => false,
                _ => choice.IsOnByDefault,
            };

        /// <summary>The codes of all that are on.</summary>
        public IReadOnlySet<string> SwitchedOn(Region region) =>
            region.Switches.Where(choice => inForce.IsOn(choice)).Select(choice => choice.Code).ToHashSet();
    }
}
