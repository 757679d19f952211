using Microsoft.Extensions.DependencyInjection;
using Platform.Storage;

namespace Platform.Benchmarks;

public static class BenchmarksModule
{
    public static void AddBenchmarks(this IServiceCollection services)
    {
        services.AddSingleton<BenchmarkRegister>();
        services.AddSingleton<BenchmarkDesk>();
        services.AddSingleton<DocumentScans>();
        services.AddSingleton<IFileOwner, ScansOfDocuments>();
    }
}
