using Platform.Regions;
using Platform.Storage;

namespace Platform.Employment;

/// <summary>What a training plan has to say before it is kept.</summary>
internal static class TrainingRules
{
    private const int MostSeats = 1000;

    /// <exception cref="RuleException">Something is missing or cannot be.</exception>
    public static TrainingRequest Checked(TrainingRequest typed)
    {
        var from = TypedDay.Known(typed.From, "开始日期", nameof(typed.From));
        var to = TypedDay.Known(typed.To, "结束日期", nameof(typed.To));
        return to < from ? throw Refused("结束日期不能早于开始日期", nameof(typed.To))
            : typed.Seats is < 1 or > MostSeats ? throw Refused($"名额应在 1 到 {MostSeats} 之间", nameof(typed.Seats))
            : typed with
            {
                Subject = TypedText.Required(typed.Subject, EmploymentMapping.Line, "培训主题", nameof(typed.Subject)),
                From = from,
                To = to,
                Place = TypedText.Required(typed.Place, EmploymentMapping.Line, "培训地点", nameof(typed.Place)),
                Trainer = TypedText.Required(typed.Trainer, EmploymentMapping.Line, "培训师资", nameof(typed.Trainer)),
            };
    }

    /// <summary>As the document calls it; empty where it names no kinds.</summary>
    /// <exception cref="RuleException">None of the service's kinds.</exception>
    public static string KindName(EmploymentService service, string? code) =>
        service.Trainings.Count == 0
            ? ""
            : service.Trainings.FirstOrDefault(kind => kind.Code == code)?.Name
                ?? throw Refused("请选择培训的种类", nameof(TrainingRequest.KindCode));

    private static RuleException Refused(string message, string field) => new(message) { Field = field };
}
