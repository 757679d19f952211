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

    /// <summary>The form or the paper of the same item that, printed and signed, is this material; its code.</summary>
    public string? PrintedFrom { get; init; }

    /// <summary>One for each person; null where one is enough for the household.</summary>
    public PerPerson? PerPerson { get; init; }

    /// <summary>Who has to put their hand to it; null where the document does not ask.</summary>
    public SigningRule? Signing { get; init; }

    /// <summary>The stage whose own record (the visit, the photographs, the notice) is this material; nothing is handed in anew.</summary>
    public string? RecordedBy { get; init; }

    /// <summary>One paper for all applications a unit hands up together.</summary>
    public bool PerUnit { get; init; }

    /// <summary>The clause that asks for it, where it is another than the checklist's own.</summary>
    public Citation? Source { get; init; }

    /// <summary>Given once with an earlier application of the same archive, it need not be given again.</summary>
    public bool GivenOnce { get; init; }

    public string? Note { get; init; }

    /// <summary>原件, 复印件, either or 照片.</summary>
    [JsonIgnore]
    public abstract string Kind { get; }
}
