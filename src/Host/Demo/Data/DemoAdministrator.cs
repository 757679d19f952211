namespace Platform.Host.Demo;

/// <summary>Who makes a province's unions and accounts.</summary>
internal sealed record DemoAdministrator(string User, string Name);
