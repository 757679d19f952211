using Platform.Regions;

namespace Platform.Comparisons;

/// <summary>What one region says to a row: sentences, and the clauses they stand in.</summary>
public sealed record ComparedCell(IReadOnlyList<string> Lines, IReadOnlyList<Citation> Sources)
{
    /// <summary>文件未规定.</summary>
    public static ComparedCell Unset { get; } = new([StageWords.Unset], []);

    public static ComparedCell Of(string line, Citation? source) => new([line], source is null ? [] : [source]);

    public bool SaysAs(ComparedCell other) => Lines.SequenceEqual(other.Lines);
}
