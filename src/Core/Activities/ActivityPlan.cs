namespace Platform.Activities;

/// <summary>A plan as typed.</summary>
/// <param name="KindCode">One of the service's kinds.</param>
/// <param name="Aim">活动目的.</param>
/// <param name="Audience">服务对象: a group, nobody's name.</param>
/// <param name="Hours">The time of the day, e.g. 上午9:00—11:30; may be empty.</param>
/// <param name="Budget">Yuan; null where none is planned.</param>
public sealed record ActivityPlan(
    string KindCode,
    string Title,
    string Aim,
    string Audience,
    DateOnly On,
    string Hours,
    string Place,
    decimal? Budget
);
