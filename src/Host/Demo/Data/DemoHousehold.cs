namespace Platform.Host.Demo;

/// <summary>A filled form, without what tells one worker from another.</summary>
/// <param name="Answers">By the key of their fact.</param>
internal sealed record DemoHousehold(IReadOnlyDictionary<string, string> Answers, IReadOnlyList<DemoMember> Members);
