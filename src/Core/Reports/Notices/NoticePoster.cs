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
    private const string Undisclosed = "家庭生活困难";

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
            UnitName = WithoutUnion(file.Unit.Name),
            Cause = CauseOf(file),
            From = posting?.PostedOn,
            Until = posting?.LastDay,
            WorkingDays = posting?.WorkingDays,
            ObjectionTelephone = file.Unit.Telephone,
            PostedBy = file.Unit.Name,
        };
    }

    /// <summary>The class of the cause, unless it gives away what the form keeps to itself, such as a disability.</summary>
    private static string CauseOf(CaseFile file)
    {
        var cause = file.Answers[Facts.HardshipCause]?.Trim();
        return
            string.IsNullOrEmpty(cause)
            || PersonalAnswers.Of(file).Any(answer => cause.Contains(answer, StringComparison.Ordinal))
            ? Undisclosed
            : cause;
    }

    /// <summary>The unit, where the register names its union.</summary>
    private static string WithoutUnion(string name) =>
        name.EndsWith("工会", StringComparison.Ordinal) ? name[..^2] : name;
}
