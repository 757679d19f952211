namespace Platform.Regions;

public static class AidUnitWords
{
    extension(AidUnit unit)
    {
        public string InWords => unit is AidUnit.Person ? "人" : "户";
    }
}
