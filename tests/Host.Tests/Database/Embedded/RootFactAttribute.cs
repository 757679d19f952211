namespace Platform.Host.Tests.Database.Embedded;

/// <summary>Only root runs the server as another account.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class RootFactAttribute : FactAttribute
{
    public RootFactAttribute()
    {
        if (OperatingSystem.IsWindows() || !Environment.IsPrivilegedProcess)
        {
            Skip = "Needs root.";
        }
    }
}
