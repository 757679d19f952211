using Platform.Organizations;
using Platform.Storage;

namespace Platform.Benchmarks;

/// <summary>What follows from a value in features above, saved together with it.</summary>
public interface IBenchmarkFollower
{
    Task FollowAsync(PlatformDb db, Actor actor, EnteredBenchmark entered);

    Task FollowRevocationAsync(PlatformDb db, EnteredBenchmark revoked);
}
