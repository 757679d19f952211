using Platform.Regions;
using Platform.Storage;

namespace Platform.Archives;

/// <summary>A worker of the file with the rows of the household, as they were read.</summary>
/// <param name="Row">In the sheet of the workers.</param>
internal sealed record ImportRecord(ReadRow Row, string Serial)
{
    public Answers Answers { get; } = new();

    /// <summary>Where the rows stand in their sheets, by the key of the rows and in the order of the answers.</summary>
    public Dictionary<string, List<ReadRow>> Sources { get; } = [];
}
