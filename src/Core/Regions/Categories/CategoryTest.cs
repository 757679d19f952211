using System.Text.Json.Serialization;

namespace Platform.Regions;

/// <summary>One comparison a category rests on.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(PerHeadTest), "per-head")]
[JsonDerivedType(typeof(LossTest), "loss")]
public abstract record CategoryTest(Citation Source)
{
    /// <summary>What is asked, in Chinese, without the numbers of a household.</summary>
    [JsonIgnore]
    public abstract string InWords { get; }
}
