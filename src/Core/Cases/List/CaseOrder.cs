namespace Platform.Cases;

/// <summary>Which case a list begins with.</summary>
public enum CaseOrder
{
    NewestFirst,
    OldestFirst,
}
