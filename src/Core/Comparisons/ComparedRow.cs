namespace Platform.Comparisons;

/// <summary>One thing two regions are asked.</summary>
public sealed record ComparedRow(string Topic, ComparedCell Left, ComparedCell Right)
{
    public bool Differs => !Left.SaysAs(Right);
}
