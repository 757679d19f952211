using Platform.Regions;
using Platform.Storage;

namespace Platform.Archives;

/// <summary>What a decision about a category must say for itself.</summary>
internal static class CategoryRules
{
    private const int LongestReason = 500;

    /// <param name="maybeNone">An impact list may find that no category holds any more; an application may not be passed into none.</param>
    /// <param name="keeps">The household stays where it was decided to be before: that needs a reason, and no new document.</param>
    public static CategoryChoice Checked(
        CategoryAssessment assessment,
        CategoryChoice choice,
        bool maybeNone = false,
        bool keeps = false
    )
    {
        var scheme = assessment.Basis.Scheme;
        if (scheme.Find(choice.CategoryCode) is null && !(maybeNone && choice.CategoryCode is null))
        {
            throw Fault("请选择困难类别", nameof(CategoryChoice.CategoryCode), scheme.Source);
        }

        var areaReason = TypedText.Optional(choice.AreaReason, LongestReason, nameof(CategoryChoice.AreaReason));
        if (assessment.Area != scheme.UsualArea && areaReason is null)
        {
            throw Fault(
                $"默认按{scheme.UsualArea.InWords}标准，改按{assessment.Area.InWords}标准请写明理由",
                nameof(CategoryChoice.AreaReason),
                scheme.UsualAreaSource
            );
        }

        var document =
            choice.Document is { } cited && (cited.Number + cited.Title).Trim().Length > 0 ? cited.Checked() : null;
        if (!assessment.Decides && document is null && !keeps)
        {
            throw Fault(
                assessment.Result is null
                    ? "没有可用的测算，请写明认定所依据的文件"
                    : "分类办法尚未确认，测算只供参考，请写明认定所依据的文件",
                nameof(CategoryChoice.Document),
                scheme.Source
            );
        }

        var reason = TypedText.Optional(choice.Reason, LongestReason, nameof(CategoryChoice.Reason));
        if (assessment.Decides && choice.CategoryCode != assessment.Result!.Category && reason is null)
        {
            throw Fault("认定与测算不一致，请写明理由", nameof(CategoryChoice.Reason), scheme.Source);
        }

        return choice with
        {
            Area = assessment.Area,
            AreaReason = assessment.Area == scheme.UsualArea ? null : areaReason,
            Document = document,
            Reason = reason,
        };
    }

    private static RuleException Fault(string message, string field, Citation source) =>
        new(message) { Field = field, Clause = source.InWords };
}
