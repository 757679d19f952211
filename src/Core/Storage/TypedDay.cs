namespace Platform.Storage;

/// <summary>Days as typed, found possible or refused at their field.</summary>
public static class TypedDay
{
    /// <exception cref="RuleException">None was typed, or it lies ahead.</exception>
    public static DateOnly Past(DateOnly? typed, DateOnly today, string name, string field) =>
        Known(typed, name, field) is var day && day <= today
            ? day
            : throw new RuleException($"{name}不能晚于今天") { Field = field };

    /// <exception cref="RuleException">None was typed, or it is over.</exception>
    public static DateOnly Ahead(DateOnly? typed, DateOnly today, string name, string field) =>
        Known(typed, name, field) is var day && day >= today
            ? day
            : throw new RuleException($"{name}不能早于今天") { Field = field };

    /// <exception cref="RuleException">None was typed, or the year cannot be meant.</exception>
    public static DateOnly Known(DateOnly? typed, string name, string field) =>
        typed is not { } day || day == default ? throw new RuleException($"请填写{name}") { Field = field }
        : day.Year is < 2000 or > 2100 ? throw new RuleException($"请核对{name}的年份") { Field = field }
        : day;
}
