namespace Platform.Regions;

/// <summary>The kinds of visit as the union calls them.</summary>
public static class VisitKindWords
{
    extension(VisitKind kind)
    {
        public string InWords => kind is VisitKind.AtHome ? "入户走访" : "电话调查";
    }
}
