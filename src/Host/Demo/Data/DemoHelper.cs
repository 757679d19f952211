namespace Platform.Host.Demo;

/// <summary>An expert or somebody of an activity's team.</summary>
internal sealed record DemoHelper(string Name, string Duty, string Qualification);
