namespace Platform.Materials;

/// <summary>A material that was found in order with an earlier dossier of the same archive.</summary>
/// <param name="DossierNumber">As people know the dossier.</param>
/// <param name="On">The day it was handed in.</param>
public sealed record GivenMaterial(string MaterialCode, Guid DossierId, string DossierNumber, DateOnly On)
{
    /// <summary>Whose it was; empty for the whole household.</summary>
    public IReadOnlyList<string> People { get; init; } = [];

    public bool Covers(string name) => People.Count == 0 || People.Contains(name);

    public string InWords => $"已于 {On:yyyy年M月d日}随 {DossierNumber} 提交";
}
