using Platform.Cases;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Reports;

/// <summary>
/// 公示书: what hangs on the wall. Made of these few things and no others: no identity number, telephone, address,
/// illness or bank card can get onto it.
/// </summary>
public sealed record NoticePoster
{
    public required string ItemName { get; init; }

    /// <summary>The family name and stars.</summary>
    public required string Name { get; init; }

    public required string UnitName { get; init; }

    public required string Cause { get; init; }

    /// <summary>Null before it was put up: the days are then written in by hand.</summary>
    public DateOnly? From { get; init; }

    public DateOnly? Until { get; init; }

    public int? WorkingDays { get; init; }

    /// <summary>An office's; null where the unit has registered none.</summary>
    public string? ObjectionTelephone { get; init; }

    public required string PostedBy { get; init; }

    public static NoticePoster Of(CaseFile file)
    {
        var posting = file.Contents.Postings.FirstOrDefault(one => !one.IsVoid);
        return new NoticePoster
        {
            ItemName = file.Item.Name,
            Name = Masking.Name(file.Case.ApplicantName),
            UnitName = EmployerName.Of(file.Unit.Name),
            Cause = WallModel.CauseOf(file.Answers, PersonalAnswers.Of(file)),
            From = posting?.PostedOn,
            Until = posting?.LastDay,
            WorkingDays = posting?.WorkingDays,
            ObjectionTelephone = file.Unit.Telephone,
            PostedBy = file.Unit.Name,
        };
    }
}
