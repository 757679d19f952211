using Microsoft.EntityFrameworkCore;
using Platform.Storage;

namespace Platform.Benchmarks;

public static class BenchmarkTables
{
    extension(PlatformDb db)
    {
        public DbSet<EnteredBenchmark> EnteredBenchmarks => db.Set<EnteredBenchmark>();

        public DbSet<BenchmarkRevocation> BenchmarkRevocations => db.Set<BenchmarkRevocation>();
    }
}
