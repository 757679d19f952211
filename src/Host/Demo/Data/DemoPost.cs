using Platform.Organizations;

namespace Platform.Host.Demo;

/// <summary>A post somebody holds.</summary>
/// <param name="At">The key of the body.</param>
internal sealed record DemoPost(string At, string Title, Role Role = Role.Officer);
