using Platform.Regions;

namespace Platform.Settings;

/// <summary>Offices as the region's own people have corrected them since the plugin was made.</summary>
public static class OfficeCorrections
{
    extension(Office office)
    {
        /// <param name="inForce">The settings of the region on the day, by key.</param>
        public Office CorrectedBy(IReadOnlyDictionary<string, LocalSetting> inForce) =>
            office with
            {
                Address = inForce.GetValueOrDefault(SettingKey.OfficeAddress(office.Code))?.Value ?? office.Address,
                Telephone =
                    inForce.GetValueOrDefault(SettingKey.OfficeTelephone(office.Code))?.Value ?? office.Telephone,
            };
    }
}
