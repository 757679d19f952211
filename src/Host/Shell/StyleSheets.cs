namespace Platform.Host.Shell;

/// <summary>The sheets of <c>wwwroot/css</c>, a file for each part of the product, in the order they build on each other.</summary>
internal static class StyleSheets
{
    public static IReadOnlyList<string> InOrder { get; } =
    [
        "tokens",
        "elements",
        "frame",
        "parts",
        "inputs",
        "lists",
        "work",
        "papers",
        "demo-clock",
        "tabs",
        "certificates",
        "public",
        "administration",
        "connection",
        "print",
        "narrow",
        "forms",
        "guide",
        "charts",
        "previews",
        "comparisons",
        "apply",
        "checklists",
        "progress",
        "portal",
        "cases",
        "categories",
        "exits",
        "assistance",
        "visits",
        "rounds",
        "archives",
        "clients",
        "editions",
        "services",
        "complaints",
    ];
}
