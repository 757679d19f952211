using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Platform.Regions;
using Platform.Regions.Conformance;

namespace Platform.Host.Plugins.Conformance;

/// <summary>What keeps the contract a contract: the rest of Core may change from one release to the next.</summary>
internal sealed class SeesOnlyTheContract : IRegionRule
{
    public string Name => "插件只用契约 Platform.Regions，不用平台的其他部分";

    public string Why => "平台其他部分每次升级都可能改；只用契约的插件，升级后照常能用。";

    public string Remedy => "去掉对 Platform.Regions 以外的引用；确有需要的，先把它加进契约。";

    public string? Example => "using Platform.Regions;";

    public string MendedIn => "…Region.cs";

    public IEnumerable<string> Violations(Candidate candidate)
    {
        using var file = new PEReader(File.OpenRead(candidate.Dll));
        var metadata = file.GetMetadataReader();
        return
        [
            .. metadata
                .TypeReferences.Select(metadata.GetTypeReference)
                .Where(type => metadata.GetString(type.Namespace) is var space && IsForeign(space))
                .Select(type => $"引用了 {metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}")
                .Distinct(),
        ];
    }

    private static bool IsForeign(string space) =>
        space.StartsWith("Platform.", StringComparison.Ordinal) && space != typeof(IRegionPlugin).Namespace;
}
