using Platform.Regions;
using Platform.Storage;

namespace Platform.Activities;

/// <summary>What a plan has to say before it is kept.</summary>
internal static class ActivityRules
{
    private const decimal MostYuan = 10_000_000m;

    /// <exception cref="RuleException">Something is missing or cannot be.</exception>
    public static ActivityPlan Checked(ActivityPlan typed, ActivityService service, DateOnly today)
    {
        KindName(service, typed.KindCode);
        if (typed.Budget is <= 0 or > MostYuan || decimal.Round(typed.Budget ?? 0, 2) != (typed.Budget ?? 0))
        {
            throw new RuleException($"预算应大于 0、不超过 {MostYuan:#,##0} 元，最多两位小数")
            {
                Field = nameof(typed.Budget),
            };
        }

        return typed with
        {
            Title = TypedText.Required(typed.Title, ActivityMapping.Line, "活动名称", nameof(typed.Title)),
            Aim = TypedText.Required(typed.Aim, ActivityMapping.Words, "活动目的", nameof(typed.Aim)),
            Audience = TypedText.Required(typed.Audience, ActivityMapping.Line, "服务对象", nameof(typed.Audience)),
            On = TypedDay.Ahead(typed.On, today, "活动日期", nameof(typed.On)),
            Hours = TypedText.Optional(typed.Hours, ActivityMapping.Line, nameof(typed.Hours)) ?? "",
            Place = TypedText.Required(typed.Place, ActivityMapping.Line, "活动地点", nameof(typed.Place)),
        };
    }

    /// <summary>As the document calls it.</summary>
    /// <exception cref="RuleException">None of the service's kinds.</exception>
    public static string KindName(ActivityService service, string code) =>
        service.Kinds.FirstOrDefault(kind => kind.Code == code)?.Name
        ?? throw new RuleException("请选择活动的种类") { Field = nameof(ActivityPlan.KindCode) };
}
