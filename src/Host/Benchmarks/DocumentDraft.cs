using Platform.Benchmarks;

namespace Platform.Host.Benchmarks;

/// <summary>A document while it is being named.</summary>
public sealed class DocumentDraft
{
    public string Title { get; set; } = "";

    public string Number { get; set; } = "";

    public string Clause { get; set; } = "";

    public Guid? ScanId { get; set; }

    public CitedDocument ToDocument() => new(Number, Title) { Clause = Clause };
}
