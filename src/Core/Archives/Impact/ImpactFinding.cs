namespace Platform.Archives;

/// <summary>An archive that would change category, or that cannot be worked out.</summary>
internal sealed record ImpactFinding(Archive Archive, Guid VersionId, CategoryAssessment Assessment)
{
    /// <summary>E.g. 相对困难职工家庭 → 深度困难职工家庭.</summary>
    public (string From, string? To, bool IsTrouble) Change =>
        (Archive.CategoryName!, Assessment.Result?.CategoryName, Assessment.Trouble is not null);
}
