using Microsoft.EntityFrameworkCore;
using Platform.Benchmarks;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Archives;

/// <summary>Shows what a value or a confirmation would come to, before it is saved.</summary>
public sealed class ImpactPreviewDesk(
    IPlatformDbs dbs,
    Catalogue catalogue,
    BenchmarkDesk benchmarks,
    SchemeDesk confirmations,
    SchemeRegister schemes,
    ImpactDrawing drawing,
    ImpactCalculator calculator
)
{
    private const int Examples = 50;

    /// <param name="progress">Told after every batch; the last one is the whole.</param>
    /// <exception cref="RuleException">The value could not be entered so.</exception>
    public async Task<ImpactPreview> OfAsync(
        Actor actor,
        NewBenchmark request,
        Func<ImpactPreview, Task> progress,
        CancellationToken cancellation = default
    )
    {
        var value = await benchmarks.CheckAsync(actor, request);
        await using var db = dbs.Open(Scope.Everything);
        if (!ImpactDrawing.Concerns(catalogue.Find(request.RegionCode)!.Categories, request.BenchmarkCode))
        {
            return ImpactPreview.Nothing("困难类别不比照这一标准，录入后不影响任何档案。");
        }

        if (drawing.DayOf(value.From, value.To) is not { } day)
        {
            return ImpactPreview.Nothing("这一期间已经过去，现有档案不再按它衡量，录入后不影响任何档案。");
        }

        var basis = (await schemes.BasisAsync(db, request.RegionCode, day, cancellation))!;
        var terms = new ImpactTerms(
            request.RegionCode,
            basis with
            {
                Benchmarks =
                [
                    .. basis.Benchmarks.Select(benchmark =>
                        benchmark.Code == request.BenchmarkCode
                            ? benchmark with
                            {
                                Values = [.. benchmark.Values, value],
                            }
                            : benchmark
                    ),
                ],
            },
            request.BenchmarkCode,
            value.Area
        );
        return await RunAsync(db, terms, progress, cancellation);
    }

    /// <inheritdoc cref="OfAsync(Actor, NewBenchmark, Func{ImpactPreview, Task}, CancellationToken)"/>
    public async Task<ImpactPreview> OfAsync(
        Actor actor,
        NewConfirmation request,
        Func<ImpactPreview, Task> progress,
        CancellationToken cancellation = default
    )
    {
        await confirmations.CheckAsync(actor, request);
        await using var db = dbs.Open(Scope.Everything);
        var day = drawing.DayOf(request.From!.Value, null)!.Value;
        var basis = (await schemes.BasisAsync(db, request.RegionCode, day, cancellation))!;
        var confirmed = basis with { Scheme = basis.Scheme with { IsProposed = false } };
        return await RunAsync(db, new(request.RegionCode, confirmed, null, null), progress, cancellation);
    }

    private async Task<ImpactPreview> RunAsync(
        PlatformDb db,
        ImpactTerms terms,
        Func<ImpactPreview, Task> progress,
        CancellationToken cancellation
    )
    {
        var total = await ImpactCalculator.Concerned(db, terms.RegionCode, terms.AreaCode).CountAsync(cancellation);
        var names = await db
            .Bodies.Where(body => body.Kind == BodyKind.County)
            .ToDictionaryAsync(body => body.Id, body => body.Name, cancellation);
        var changes = new Dictionary<(string, string?, bool), int>();
        var unions = new Dictionary<int, int>();
        var first = new List<ImpactExample>();
        var seen = 0;
        Guid? last = null;
        while (true)
        {
            var batch = await calculator.NextAsync(db, terms, last, cancellation);
            foreach (var finding in batch.Findings)
            {
                changes[finding.Change] = changes.GetValueOrDefault(finding.Change) + 1;
                var county = finding.Archive.CountyId ?? 0;
                unions[county] = unions.GetValueOrDefault(county) + 1;
                if (first.Count < Examples)
                {
                    first.Add(ExampleOf(finding));
                }
            }

            seen += batch.Seen;
            var soFar = new ImpactPreview(
                seen,
                total,
                [.. changes.Select(one => new ImpactChange(one.Key.Item1, one.Key.Item2, one.Key.Item3, one.Value))],
                [
                    .. unions.Select(one => new ImpactCount(
                        one.Key == 0 ? null : one.Key,
                        names.GetValueOrDefault(one.Key) ?? "市直单位",
                        one.Value,
                        one.Value
                    )),
                ],
                [.. first]
            );
            if (batch.Last is null)
            {
                return soFar;
            }

            last = batch.Last;
            await progress(soFar);
        }
    }

    private static ImpactExample ExampleOf(ImpactFinding finding) =>
        new(
            finding.Archive.Id,
            finding.Archive.Number,
            finding.Archive.HolderName,
            finding.Archive.UnitName,
            finding.Archive.CategoryName!,
            finding.Assessment.Result?.CategoryName,
            finding.Assessment.Result?.PerHead,
            finding.Assessment.Trouble
        );
}
