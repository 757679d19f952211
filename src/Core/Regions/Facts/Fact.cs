using System.Text.Json.Serialization;

namespace Platform.Regions;

/// <summary>One thing a form asks and a condition may look at.</summary>
/// <param name="Key">Dotted kebab-case English; never changes once shipped.</param>
/// <param name="Label">The form's own words.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Text), "text")]
[JsonDerivedType(typeof(Number), "number")]
[JsonDerivedType(typeof(Money), "money")]
[JsonDerivedType(typeof(Day), "day")]
[JsonDerivedType(typeof(Choice), "choice")]
[JsonDerivedType(typeof(YesNo), "yes-no")]
[JsonDerivedType(typeof(IdentityNumber), "identity-number")]
[JsonDerivedType(typeof(Telephone), "telephone")]
[JsonDerivedType(typeof(BankCard), "bank-card")]
public abstract record Fact(string Key, string Label)
{
    /// <summary>
    /// Personal data in the sense of the law (identity, health, bank, telephone, address): stored encrypted, masked on
    /// pages, never on a public notice.
    /// </summary>
    public bool Personal { get; init; }

    /// <summary>What is wrong with an answer, in Chinese and at the field; null when it may stand. Never called with an empty answer.</summary>
    /// <param name="answer">The answer as typed, trimmed.</param>
    /// <param name="today">The day in China, for dates that must not lie ahead.</param>
    public abstract string? Fault(string answer, DateOnly today);
}
