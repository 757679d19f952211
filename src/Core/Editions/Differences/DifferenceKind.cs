namespace Platform.Editions;

public enum DifferenceKind
{
    Added,
    Removed,
    Changed,
}
