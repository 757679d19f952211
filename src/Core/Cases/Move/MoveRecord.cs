using Platform.Regions;

namespace Platform.Cases;

/// <summary>A move that was made, with the form as it stood before.</summary>
/// <param name="Answers">As they were on the forms of <paramref name="Before"/>.</param>
public sealed record MoveRecord(CaseFile File, CaseMove Move, ServiceItem Before, ServiceItem After, Answers Answers)
{
    /// <summary>It is the one that could be taken back.</summary>
    public bool IsLast => CaseMoveDesk.LastMove(File)?.Id == Move.Id;
}
