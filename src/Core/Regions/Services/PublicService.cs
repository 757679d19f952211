using System.Text.Json.Serialization;

namespace Platform.Regions;

/// <summary>
/// A service of the union nobody applies for by form and checklist (公益服务): one card of the documents, with the boxes of its
/// flow chart in their order. What is applied for is a <see cref="ServiceItem"/>.
/// </summary>
/// <param name="Code">Kebab-case English, unique among the region's services and items; never changes once shipped.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(PetitionService), "petitions")]
[JsonDerivedType(typeof(EmploymentService), "employment")]
[JsonDerivedType(typeof(ActivityService), "activities")]
public abstract record PublicService(string Code, string Name)
{
    public required ServiceCard Card { get; init; }

    /// <summary>The document's flow chart.</summary>
    public required IReadOnlyList<FlowStep> Flow { get; init; }
}
