using Platform.Benchmarks;

namespace Platform.Host.Demo;

/// <summary>Enters a plan's benchmarks as the region's lead would, each with its scan.</summary>
internal sealed class DemoBenchmarks(BenchmarkDesk desk, DocumentScans scans)
{
    public async Task EnterAsync(DemoPlan plan, DemoCast cast, DateOnly today)
    {
        if (plan.Benchmarks.Count == 0)
        {
            return;
        }

        var lead = cast.LeadOf(plan.Region);
        foreach (var benchmark in plan.Benchmarks)
        {
            var year = today.Year + benchmark.Year;
            await using var page = new MemoryStream(
                DemoPdf.Make([$"{benchmark.Title}　{benchmark.Number}", "演示材料，不含真实信息"])
            );
            await desk.EnterAsync(
                lead,
                new NewBenchmark(
                    plan.Region,
                    benchmark.Code,
                    AreaCode: null,
                    benchmark.Amount,
                    new(year, 1, 1),
                    new(year, 12, 31),
                    new CitedDocument(benchmark.Number, benchmark.Title)
                )
                {
                    ScanId = await scans.ReceiveAsync(lead, page, $"{benchmark.Number}.pdf"),
                }
            );
        }
    }
}
