namespace Platform.Host.Demo;

/// <summary>Somebody who signs in.</summary>
internal sealed record DemoPerson(string User, string Name, IReadOnlyList<DemoPost> Posts);
