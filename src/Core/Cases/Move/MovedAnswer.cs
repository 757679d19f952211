using Platform.Regions;

namespace Platform.Cases;

/// <summary>An answer another edition does not take over.</summary>
/// <param name="Where">The row it stands in, e.g. 第 1 位家庭成员; empty for what is asked once.</param>
/// <param name="Why">E.g. 新版不再询问.</param>
public sealed record MovedAnswer(string Where, Fact Fact, string Answer, string Why);
