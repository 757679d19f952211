namespace Platform.Host.Demo;

/// <summary>One of the family.</summary>
internal sealed record DemoMember(string Name, string Sex, DateOnly Born, IReadOnlyDictionary<string, string> Answers);
