namespace Platform.Archives;

/// <summary>What an impact list was drawn for.</summary>
public enum ImpactCause
{
    Benchmark,
    Scheme,
}
