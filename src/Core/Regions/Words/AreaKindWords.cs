namespace Platform.Regions;

/// <summary>Town and country as the documents call them.</summary>
public static class AreaKindWords
{
    extension(AreaKind kind)
    {
        public string InWords => kind is AreaKind.Urban ? "城市" : "农村";
    }
}
