namespace Platform.Archives;

/// <summary>What a file of archives comes to.</summary>
/// <param name="Findings">In the order of the file: sheet, row, column.</param>
/// <param name="Archives">Those that may be opened; only where nothing is wrong.</param>
internal sealed record ImportCheck(
    int Workers,
    int OtherRows,
    IReadOnlyList<ImportFinding> Findings,
    IReadOnlyList<CheckedArchive> Archives
)
{
    public int Faults => Findings.Count(finding => !finding.IsNotice);

    public int Notices => Findings.Count - Faults;
}
