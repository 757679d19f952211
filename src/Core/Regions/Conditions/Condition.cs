using System.Text.Json.Serialization;

namespace Platform.Regions;

/// <summary>A condition as data: it evaluates, says itself in Chinese, and goes to JSON and back.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Always), "always")]
[JsonDerivedType(typeof(Answered), "answered")]
[JsonDerivedType(typeof(Chosen), "chosen")]
[JsonDerivedType(typeof(AtMost), "at-most")]
[JsonDerivedType(typeof(Either), "either")]
[JsonDerivedType(typeof(Both), "both")]
[JsonDerivedType(typeof(Negation), "not")]
[JsonDerivedType(typeof(AnyRow), "any-row")]
public abstract record Condition
{
    public static Condition Always { get; } = new Always();

    /// <summary>Empty for <see cref="Always"/>.</summary>
    public abstract string InWords { get; }

    /// <summary>The facts looked at, by key.</summary>
    public abstract IEnumerable<string> Keys { get; }

    /// <exception cref="BenchmarkMissingException">A benchmark was not published for the day.</exception>
    public abstract bool Holds(IFacts facts);

    public static Condition operator |(Condition a, Condition b) => new Either(a, b);

    public static Condition operator &(Condition a, Condition b) => new Both(a, b);

    public static Condition operator !(Condition a) => new Negation(a);
}
