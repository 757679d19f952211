namespace Platform.Host.Tests.Demo;

/// <summary>Tests that look at the demo; none of them changes what another one sees.</summary>
[CollectionDefinition(Name)]
public sealed class OnTheDemo : ICollectionFixture<DemoHost>
{
    public const string Name = "demo";
}
