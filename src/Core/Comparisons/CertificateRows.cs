using Platform.Regions;

namespace Platform.Comparisons;

/// <summary>What the item ends in, how long it is valid, when it is reviewed.</summary>
internal static class CertificateRows
{
    private static readonly ComparedCell None = new(["不发证件"], []);

    private static readonly IReadOnlyList<(string Topic, Func<Certificate, string> Says)> Asked =
    [
        ("证件", certificate => certificate.Name),
        ("有效期", certificate => certificate.ValidYears is { } years ? $"{years} 年" : StageWords.Unset),
        (
            "年审",
            certificate => certificate.ReviewedEveryYears is { } years ? $"每 {years} 年审核一次" : StageWords.Unset
        ),
        ("编号", certificate => certificate.NumberPattern ?? $"{StageWords.Unset}，由发证单位自行编号"),
    ];

    public static IReadOnlyList<ComparedRow> Of(ServiceItem left, ServiceItem right) =>
        left.Certificate is null && right.Certificate is null
            ? []
            : [.. Asked.Select(one => new ComparedRow(one.Topic, Cell(left, one.Says), Cell(right, one.Says)))];

    private static ComparedCell Cell(ServiceItem item, Func<Certificate, string> says) =>
        item.Certificate is { } certificate ? ComparedCell.Of(says(certificate), certificate.Source) : None;
}
