using Platform.Archives;

namespace Platform.Host.Import;

/// <summary>Where the pages and files of imports are.</summary>
internal static class ImportAddress
{
    public const string List = "/imports";

    public const string New = "/imports/new";

    public static string Of(Guid id) => $"{List}/{id}";

    public static string Findings(Guid id) => $"{List}/{id}/findings.xlsx";

    public static string Template(ImportChoice choice) =>
        $"{List}/template.xlsx?region={choice.Region.Code}&item={Uri.EscapeDataString(choice.Item.Code)}";
}
