namespace Platform.Host.Demo;

/// <summary>What everybody may know of the demo's accounts: it exists on developers' machines only.</summary>
internal static class DemoAccounts
{
    public const string Password = "Yanshi-2026-Gonghui";
}
