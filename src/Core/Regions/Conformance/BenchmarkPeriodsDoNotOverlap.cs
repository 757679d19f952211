namespace Platform.Regions.Conformance;

public sealed class BenchmarkPeriodsDoNotOverlap : IRegionRule
{
    public string Name => "同一标准的各个数值期间不重叠";

    public string Why => "一天有两个数值，同一户人家早上和下午会算出两种结果。";

    public string Remedy => "给旧数值填上截止日（含当日），新数值从次日起。";

    public string? Example => "Values = [BenchmarkValue.ForYear(2025, …), BenchmarkValue.ForYear(2026, …)],";

    public string MendedIn => "Benchmarks.cs";

    public IEnumerable<string> Violations(Candidate candidate)
    {
        foreach (var benchmark in candidate.Region.Benchmarks)
        {
            foreach (var value in benchmark.Values.Where(value => value.To < value.From))
                yield return $"{benchmark.Name}：{value.From:yyyy-MM-dd} 起的数值截止日早于起始日";

            foreach (var area in benchmark.Values.GroupBy(value => value.Area))
            {
                var values = area.OrderBy(value => value.From).ToList();
                var pairs = values.Zip(values.Skip(1)).Where(pair => pair.First.Overlaps(pair.Second));
                foreach (var (earlier, later) in pairs)
                    yield return $"{benchmark.Name}：{earlier.From:yyyy-MM-dd} 起与 {later.From:yyyy-MM-dd} 起的数值重叠";
            }
        }
    }
}
