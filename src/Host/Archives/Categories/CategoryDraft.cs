using Platform.Archives;
using Platform.Benchmarks;
using Platform.Regions;

namespace Platform.Host.Archives.Categories;

/// <summary>A decision about a category while it is being made.</summary>
public sealed class CategoryDraft
{
    public string? Code { get; set; }

    public AreaKind? Area { get; set; }

    public string AreaReason { get; set; } = "";

    public string DocumentNumber { get; set; } = "";

    public string DocumentTitle { get; set; } = "";

    public string Clause { get; set; } = "";

    public string Reason { get; set; } = "";

    public CategoryChoice ToChoice() =>
        new(Code)
        {
            Area = Area,
            AreaReason = AreaReason,
            Reason = Reason,
            Document = new CitedDocument(DocumentNumber, DocumentTitle) { Clause = Clause },
        };
}
