using Platform.Calendar;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Grievances;

/// <summary>What an officer has to do when a complaint is made to them.</summary>
internal static class ReceptionRules
{
    /// <returns>When it was received.</returns>
    /// <exception cref="RuleException">A duty is not ticked, something is missing, or the time cannot be.</exception>
    public static DateTimeOffset Check(ComplaintRules? rules, Reception reception, DateTimeOffset now, int longestAgo)
    {
        var at = ChinaTime.StartOf(DateOnly.FromDateTime(reception.At)) + reception.At.TimeOfDay;
        if (at > now || ChinaTime.DateOf(at) < ChinaTime.DateOf(now).AddDays(-longestAgo))
        {
            throw new RuleException($"接待时间不能晚于现在，也不能早于{longestAgo}天前")
            {
                Field = nameof(Reception.At),
            };
        }

        var rule = reception.Channel is ComplaintChannel.FaceToFace ? rules?.FaceToFace : rules?.ByTelephone;
        Duties(rule, reception);
        var isWritten = rule?.RecordName is not null;
        if (isWritten && string.IsNullOrWhiteSpace(reception.Place))
        {
            throw new RuleException("请填写接待地点") { Field = nameof(Reception.Place) };
        }

        if (isWritten && reception.ReadBack is null)
        {
            throw new RuleException("请登记投诉人核对记录的情况") { Field = nameof(Reception.ReadBack) };
        }

        return at;
    }

    private static void Duties(ReceptionRule? rule, Reception reception)
    {
        if (rule?.Duties.FirstOrDefault(duty => !reception.Duties.Contains(duty)) is { } missing)
        {
            throw new RuleException($"接待要求没有做到：{missing}")
            {
                Field = nameof(Reception.Duties),
                Clause = rule.Source.InWords,
            };
        }
    }
}
