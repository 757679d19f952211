using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Platform.Regions;

namespace Platform.Host.Plugins;

/// <summary>Reads from a DLL's metadata, without running any of it, which contract it was built against.</summary>
internal static class ContractReference
{
    public static string ContractName { get; } = typeof(IRegionPlugin).Assembly.GetName().Name!;

    public static Version Ours { get; } = typeof(IRegionPlugin).Assembly.GetName().Version!;

    /// <summary>Null where the DLL does not refer to the contract.</summary>
    /// <exception cref="BadImageFormatException">The file is no .NET assembly.</exception>
    public static Version? Of(string dll)
    {
        using var file = new PEReader(File.OpenRead(dll));
        if (!file.HasMetadata)
            throw new BadImageFormatException();

        var metadata = file.GetMetadataReader();
        return metadata
            .AssemblyReferences.Select(metadata.GetAssemblyReference)
            .Where(reference => metadata.GetString(reference.Name) == ContractName)
            .Select(reference => reference.Version)
            .FirstOrDefault();
    }

    public static bool IsSupported(Version version) => version.Major == Ours.Major && version <= Ours;
}
