using System.Globalization;
using Platform.Calendar;
using Platform.Cases;
using Platform.Households;
using Platform.Regions;

namespace Platform.Rounds;

/// <summary>A household that applied, opened for one sheet.</summary>
internal sealed record HouseholdLine(AppliedCase Case, Household Household, Answers Answers, NetIncome? NetIncome)
{
    public DateOnly AppliedOn => ChinaTime.DateOf(Case.SubmittedAt);

    /// <summary>By the region's own sum where the form asks for its parts; else what the form says.</summary>
    private decimal? PerHead =>
        NetIncome is { } rule && Household.Incomes.Count > 0 ? rule.PerHeadOf(Household.Figures)
        : Money.TryRead(Answers[Facts.IncomePerHead.Key], out var written) ? written
        : null;

    public SheetCell Cell(SheetColumn column) =>
        column.Measure switch
        {
            SheetMeasure.HolderName => SheetCell.Of(Case.HolderName),
            SheetMeasure.Sex => SheetCell.Of(
                Answers[Facts.ApplicantSex.Key] ?? IdNumber.SexOf(Household.Holder.IdNumber)
            ),
            SheetMeasure.UnitName => SheetCell.Of(Case.UnitName),
            SheetMeasure.Category => SheetCell.Of(Case.CategoryName),
            SheetMeasure.Cause => SheetCell.Of(Household.Cause),
            SheetMeasure.HouseholdSize => SheetCell.Of(Household.Size),
            SheetMeasure.IncomePerHead => SheetCell.Of(PerHead),
            SheetMeasure.Standing => SheetCell.Of(
                Case.Status is CaseStatus.InProgress ? Case.StageName : Case.Status.InWords
            ),
            SheetMeasure.Answer => Typed(Answers[column.Of!]),
            _ => SheetCell.Empty,
        };

    public static HouseholdLine Of(AppliedCase one, AnswersVault vault, Catalogue catalogue)
    {
        var answers = vault.Open(one.Id, one.SealedAnswers);
        return new(one, HouseholdReader.Read(answers), answers, catalogue.Find(one.RegionCode)?.Categories?.NetIncome);
    }

    private static SheetCell Typed(string? answer) =>
        int.TryParse(answer, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? SheetCell.Of(number)
            : SheetCell.Of(answer);
}
