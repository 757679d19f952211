using System.Text.Json.Serialization;

namespace Platform.Regions;

/// <summary>
/// One step of an approval chain. A new arrangement of stages is a matter of the region; a new kind of stage is a type
/// here and a check in <c>Platform.Approvals</c>.
/// </summary>
/// <param name="Code">Kebab-case, unique in the chain; never changes once shipped.</param>
/// <param name="Name">The document's words for the step.</param>
/// <param name="By">Who acts.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Application), "application")]
[JsonDerivedType(typeof(Review), "review")]
[JsonDerivedType(typeof(HomeVisit), "home-visit")]
[JsonDerivedType(typeof(DemocraticAppraisal), "democratic-appraisal")]
[JsonDerivedType(typeof(WorkersCongress), "workers-congress")]
[JsonDerivedType(typeof(PublicNotice), "public-notice")]
[JsonDerivedType(typeof(OneOf), "one-of")]
[JsonDerivedType(typeof(DataCheck), "data-check")]
[JsonDerivedType(typeof(Determination), "determination")]
[JsonDerivedType(typeof(Forwarding), "forwarding")]
[JsonDerivedType(typeof(Acceptance), "acceptance")]
[JsonDerivedType(typeof(DataEntry), "data-entry")]
[JsonDerivedType(typeof(AssistancePlanning), "assistance-planning")]
[JsonDerivedType(typeof(CertificateIssuance), "certificate-issuance")]
public abstract record Stage(string Code, string Name, Party By)
{
    /// <summary>Where it does not hold, the chain goes on without the stage.</summary>
    public Condition When { get; init; } = Condition.Always;

    /// <summary>Materials, by code, that must be there and checked before the stage may pass.</summary>
    public IReadOnlyList<string> Requires { get; init; } = [];

    /// <summary>Materials, by code, that the stage itself produces: there when it passes, checked by the body that follows.</summary>
    public IReadOnlyList<string> Brings { get; init; } = [];

    /// <summary>
    /// 3个工作日内审核: what the document gives the one who acts for this step alone. Shown beside the step; the case as a
    /// whole is what <see cref="TimeLimit"/> counts. Null where the document does not say.
    /// </summary>
    public DayCount? Within { get; init; }

    /// <summary>Every stage says where it stands in the documents.</summary>
    public required Citation Source { get; init; }

    [JsonIgnore]
    public abstract Duty Duty { get; }
}
