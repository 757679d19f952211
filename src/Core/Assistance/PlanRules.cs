using Platform.Organizations;
using Platform.Storage;

namespace Platform.Assistance;

/// <summary>What a plan has to say before the worker signs it.</summary>
internal static class PlanRules
{
    private const int Most = 20;

    /// <exception cref="RuleException">The first thing wrong, at its field.</exception>
    public static void Ensure(PlanRequest request, DateOnly earliest)
    {
        Typed.Words(request.AssistingUnit, "帮扶单位", nameof(request.AssistingUnit));
        Typed.Words(request.OfficerName, "帮扶责任人姓名", nameof(request.OfficerName), 30);
        Typed.Words(request.OfficerTitle, "帮扶责任人职务", nameof(request.OfficerTitle), 30);
        var telephone = Typed.Words(
            request.OfficerTelephone,
            "帮扶责任人的办公电话",
            nameof(request.OfficerTelephone),
            30
        );
        if (OfficeTelephone.Fault(telephone) is { } fault)
        {
            throw new RuleException(fault) { Field = nameof(request.OfficerTelephone) };
        }

        Typed.UpTo(request.Needs, "帮扶需求", nameof(request.Needs), 500);
        Typed.UpTo(request.Goal, "帮扶目标", nameof(request.Goal), 500);
        if (request.Measures.Count is 0 or > Most)
        {
            throw new RuleException(request.Measures.Count is 0 ? "请至少写一项帮扶措施" : $"帮扶措施最多 {Most} 项")
            {
                Field = nameof(request.Measures),
            };
        }

        foreach (var (index, measure) in request.Measures.Index())
        {
            Typed.Words(measure.Words, $"第 {index + 1} 项措施的内容", FieldOf(index), 500);
            if (measure.By < earliest)
            {
                throw new RuleException($"第 {index + 1} 项措施的完成期限不能早于 {earliest:yyyy年M月d日}")
                {
                    Field = FieldOf(index),
                };
            }
        }
    }

    private static string FieldOf(int index) => $"{nameof(PlanRequest.Measures)}[{index}]";
}
