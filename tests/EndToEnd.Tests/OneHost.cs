namespace Platform.EndToEnd.Tests;

/// <summary>All stories are played on one Host, one after the other: they share its clock, which only goes forward.</summary>
[CollectionDefinition(nameof(OneHost))]
public sealed class OneHost : ICollectionFixture<RunningHost>;
