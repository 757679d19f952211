using System.Reflection;

namespace Platform.Regions.Conformance;

/// <summary>A plugin whose rules are looked at before it may serve.</summary>
/// <param name="Directory">The folder it lies in.</param>
/// <param name="Others">The regions accepted before it.</param>
/// <param name="Services">What its papers may inject.</param>
public sealed record Candidate(
    Region Region,
    Assembly Assembly,
    string Directory,
    IReadOnlyList<Region> Others,
    IServiceProvider Services
)
{
    public string Dll => Path.Combine(Directory, Assembly.GetName().Name + ".dll");
}
