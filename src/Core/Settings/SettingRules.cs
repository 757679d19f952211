using System.Globalization;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Settings;

/// <summary>What each key takes, said at the field; the key must belong to something the region describes.</summary>
internal static class SettingRules
{
    private const int LongestNotice = 60;

    public static string Checked(Region region, NewSetting setting)
    {
        var value = setting.Value?.Trim() ?? "";
        switch (setting.Key.Split('.'))
        {
            case ["region", "enabled"]:
                return value is SettingKey.Yes or SettingKey.No ? value : throw Fault("请选择启用或停用");

            case ["office", var code, "telephone"] when region.Offices.Any(office => office.Code == code):
                return value.Length == 0 || OfficeTelephone.Fault(value) is not { } fault ? value : throw Fault(fault);

            case ["office", var code, "address"] when region.Offices.Any(office => office.Code == code):
                return value.Length is 0 or (>= 4 and <= 100) ? value : throw Fault("请填写详细地址，4 至 100 个字");

            case ["notice", var code, "days"] when OpenNotices.Of(region).Any(stage => stage.Code == code):
                return value.Length == 0 ? value : NoticeDays(value, setting);

            case ["switch", var code] when region.Switches.Any(choice => choice.Code == code):
                return Switch(value, setting);

            case ["window", var year] when int.TryParse(year, CultureInfo.InvariantCulture, out var number):
                return value.Length == 0 ? value : Window(value, number);

            default:
                throw new NotFoundException();
        }
    }

    private static string NoticeDays(string value, NewSetting setting)
    {
        if (
            !int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var days)
            || days is 0 or > LongestNotice
        )
        {
            throw Fault($"公示天数应是 1 至 {LongestNotice} 的整数（工作日）");
        }

        RequireDocument(setting, "请写明规定公示天数的文件名称或文号");
        return days.ToString(CultureInfo.InvariantCulture);
    }

    private static string Switch(string value, NewSetting setting)
    {
        if (value is not (SettingKey.Yes or SettingKey.No))
        {
            throw Fault("请选择启用或不启用");
        }

        RequireDocument(setting, "请写明决定启用或停用的文件名称或文号");
        return value;
    }

    private static void RequireDocument(NewSetting setting, string otherwise)
    {
        if (string.IsNullOrWhiteSpace(setting.DocumentTitle) && string.IsNullOrWhiteSpace(setting.DocumentNumber))
        {
            throw new RuleException(otherwise) { Field = nameof(NewSetting.DocumentTitle) };
        }
    }

    private static string Window(string value, int year) =>
        Period.Parse(value) is { } period && period.From.Year == year && period.From <= period.To
            ? period.ToString()
            : throw Fault($"请填写 {year} 年内开始的起止日期，止期不能早于起期");

    private static RuleException Fault(string message) => new(message) { Field = nameof(NewSetting.Value) };
}
