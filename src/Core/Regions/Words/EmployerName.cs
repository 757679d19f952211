namespace Platform.Regions;

/// <summary>The unit, where the register names its union.</summary>
internal static class EmployerName
{
    private const string Union = "工会";

    public static string Of(string unionName) =>
        unionName.EndsWith(Union, StringComparison.Ordinal) ? unionName[..^Union.Length] : unionName;
}
