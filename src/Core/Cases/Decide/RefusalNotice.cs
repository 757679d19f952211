namespace Platform.Cases;

/// <summary>不予受理通知: reasons, and where the document asks for it the body that is competent instead and the legal remedies.</summary>
public sealed class RefusalNotice
{
    public Guid Id { get; init; }

    public required Guid CaseId { get; init; }

    public required string Reasons { get; init; }

    /// <summary>有权受理的其他机关的名称; said plainly when there is none. Null where only the reason is given.</summary>
    public string? CompetentBody { get; init; }

    /// <summary>法律救济; null where only the reason is given.</summary>
    public string? Remedies { get; init; }

    public required DateTimeOffset IssuedAt { get; init; }

    public required string IssuedByName { get; init; }

    public required string BodyName { get; init; }
}
