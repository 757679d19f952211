using Platform.Approvals;
using Platform.Cases;

namespace Platform.Reports;

/// <summary>公示报告: how the workers had their say, for the file that is handed up. Names the worker, and no more.</summary>
public sealed record NoticeReport
{
    public required string CaseNumber { get; init; }

    public required string ItemName { get; init; }

    public required string Name { get; init; }

    public required string UnitName { get; init; }

    /// <summary>The notice that counts; null where there was none.</summary>
    public Posting? Posting { get; init; }

    /// <summary>Earlier ones that do not count.</summary>
    public required IReadOnlyList<Posting> Void { get; init; }

    /// <summary>The congress that agreed, or the last one; null where there was none.</summary>
    public Minutes? Minutes { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>Null where there is nothing to report yet.</summary>
    public static NoticeReport? Of(CaseFile file)
    {
        var posting = file.Contents.Postings.FirstOrDefault(one => !one.IsVoid);
        var minutes = file
            .Contents.Minutes.Where(one => one.Kind is MeetingKind.Congress)
            .OrderByDescending(one => one.IsCarried)
            .FirstOrDefault();
        return posting is null && minutes is null
            ? null
            : new NoticeReport
            {
                CaseNumber = file.Case.Number ?? "",
                ItemName = file.Item.Name,
                Name = file.Case.ApplicantName,
                UnitName = file.Unit.Name,
                Posting = posting,
                Void = [.. file.Contents.Postings.Where(one => one.IsVoid)],
                Minutes = minutes,
                On = file.Today,
            };
    }

    /// <summary>What it comes to, in a sentence.</summary>
    public string Conclusion =>
        Posting switch
        {
            null => Minutes is { IsCarried: true } ? "职工代表会议同意。" : "职工代表会议未同意。",
            { Objections.Count: 0 } when On < Posting.NextStepFrom =>
                $"公示到 {Posting.LastDay:yyyy年M月d日} 为止，目前没有收到异议。",
            { Objections: var objections } when objections.Exists(one => one.Upheld is null) =>
                $"收到异议 {objections.Count} 件，尚有未核实的，报告待核实后出具。",
            _ => Posting.ResultInWords,
        };
}
