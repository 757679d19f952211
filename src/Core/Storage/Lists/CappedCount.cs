namespace Platform.Storage;

/// <summary>How many rows there are, counted no further than anybody needs to know.</summary>
public readonly record struct CappedCount(int Value, bool IsMore)
{
    public const int Cap = 10_000;

    public override string ToString() => IsMore ? $"超过 {Value} 条" : $"{Value} 条";
}
