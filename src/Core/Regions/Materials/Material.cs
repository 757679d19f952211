using System.Text.Json.Serialization;

namespace Platform.Regions;

/// <summary>One material of a checklist.</summary>
/// <param name="Code">Kebab-case English; never changes once shipped.</param>
/// <param name="Name">Quoted from the document.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Original), "original")]
[JsonDerivedType(typeof(Photocopy), "photocopy")]
[JsonDerivedType(typeof(Photo), "photo")]
[JsonDerivedType(typeof(Unspecified), "unspecified")]
[JsonDerivedType(typeof(AnyOf), "any-of")]
public abstract record Material(string Code, string Name)
{
    /// <summary>The item's number in the document, e.g. （6）; several materials may share one.</summary>
    public string Number { get; init; } = "";

    public Condition When { get; init; } = Condition.Always;

    public int Copies { get; init; } = 1;

    /// <summary>Who keeps which copy, in the document's order; empty where it does not say.</summary>
    public IReadOnlyList<Party> KeptBy { get; init; } = [];

    /// <summary>Who brings it: the applicant with the application, a union after its own step.</summary>
    public Party ProvidedBy { get; init; } = Party.Applicant;

    /// <summary>The form of the same item that, printed and signed, is this material.</summary>
    public string? PrintedFrom { get; init; }

    /// <summary>Given once with an earlier application of the same archive, it need not be given again.</summary>
    public bool GivenOnce { get; init; }

    public string? Note { get; init; }

    /// <summary>原件, 复印件, either or 照片.</summary>
    [JsonIgnore]
    public abstract string Kind { get; }
}
