namespace Platform.Regions;

/// <summary>The paper a service item ends in.</summary>
/// <param name="Template">The full name of the plugin's Razor component.</param>
public sealed record Certificate(string Code, string Name, string Template, Citation Source)
{
    /// <summary>有效期, in years; null where the document does not say.</summary>
    public int? ValidYears { get; init; }

    /// <summary>年审: every so many years; null where there is none.</summary>
    public int? ReviewedEveryYears { get; init; }

    /// <summary>
    /// How numbers are made, with {region}, {year} and {n:0000}; null where the document leaves numbering to the body
    /// that numbers (自行编号), which then types each number.
    /// </summary>
    public string? NumberPattern { get; init; }

    /// <summary>The trimmed paper in millimetres, which the template prints to exactly.</summary>
    public required PaperSize Paper { get; init; }

    public static Certificate Printed<T>(string code, string name, Citation source, PaperSize paper)
        where T : CertificateTemplate => new(code, name, typeof(T).FullName!, source) { Paper = paper };
}
