namespace Platform.Archives;

/// <summary>Which archives are looked at, and by what they are judged.</summary>
/// <param name="BenchmarkCode">Only those judged by this benchmark; null for all.</param>
/// <param name="AreaCode">Only those of this county; null for all of the region.</param>
internal sealed record ImpactTerms(string RegionCode, CategoryBasis Basis, string? BenchmarkCode, string? AreaCode);
