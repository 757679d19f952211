namespace Province.Somewhere;

/// <summary>
/// What unions' documents often leave open. Where this one says it, the rule is set and the line goes; where it does not,
/// the line says what the platform does instead of guessing.
/// </summary>
internal static class Silences
{
    public static IReadOnlyList<Silence> All { get; } =
    [
        Unread("困难职工认定标准"),
        Unread("低保标准的数值"),
        Unread("公示天数"),
        Unread("入户调查的人数和照片"),
        Unread("民主评议的人数"),
        Unread("材料不齐的补正期限"),
        Unread("办理时限"),
        Unread("证件的有效期和年审"),
        Unread("证件的编号规则、样式和尺寸"),
        Unread("退出档案的条件和程序"),
        Unread("投诉的受理和时限"),
    ];

    private static Silence Unread(string topic) => new(topic, Pending.Words, Pending.Clause);
}
