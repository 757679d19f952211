using Platform.Cases;
using Platform.Host.Shell.Parts;
using Platform.Materials;
using Platform.Regions;

namespace Platform.Host.Apply;

/// <summary>What is done with the materials of a draft, by the applicant or by the officer who files for one.</summary>
public sealed record DraftMaterials
{
    public required Func<ScanRequest, UploadedFile, CancellationToken, Task> Attach { get; init; }

    public required Func<Guid, Task> Remove { get; init; }

    public required Func<Material, SignerStatus, SigningMark, DateOnly, Task> Sign { get; init; }

    public required Func<SigningEntry, Task> TakeBack { get; init; }

    public required Func<Guid, string> FileAddress { get; init; }

    public required Func<MaterialPrint, string> PrintAddress { get; init; }
}
