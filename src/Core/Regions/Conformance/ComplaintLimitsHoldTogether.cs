namespace Platform.Regions.Conformance;

/// <summary>A complaint is told within the first limit and never after the outer one, as far as the document gives them.</summary>
public sealed class ComplaintLimitsHoldTogether : IRegionRule
{
    public string Name => "投诉的各个期限前后相容";

    public string Why => "最长期限短于反馈期限，或者天数为零的，投诉一收到就逾期，没有人能按期办完。";

    public string Remedy =>
        "ComplaintClocks 的天数都要大于 0；计日方式相同时，最长期限不短于反馈期限。文件没有规定延长或者最长期限的，写 null。";

    public string? Example =>
        """Clocks = new(new(3, DayCounting.CalendarDays), new(15, …), new(30, …), Sources.Guide.At("三、4"))""";

    public string MendedIn => "Complaints.cs";

    public IEnumerable<string> Violations(Candidate candidate)
    {
        if (candidate.Region.Complaints?.Clocks is not { } clocks)
        {
            yield break;
        }

        if (new[] { clocks.Feedback, clocks.Extension, clocks.Outer }.Any(days => days is { Count: <= 0 }))
        {
            yield return "投诉：期限的天数要大于 0";
        }
        else if (
            clocks.Outer is { } outer
            && clocks.Feedback.Counting == outer.Counting
            && outer.Count < clocks.Feedback.Count
        )
        {
            yield return $"投诉：最长期限 {outer.Count} 日短于反馈期限 {clocks.Feedback.Count} 日";
        }
    }
}
