namespace Platform.Host.Settings;

/// <summary>How a setting is entered.</summary>
public enum SettingKind
{
    Text,
    Number,
    Period,
    OnOff,
    Switch,
}
