namespace Platform.Certificates;

/// <summary>A certificate exactly as it was rendered at issue, whatever becomes of the template.</summary>
public sealed class IssuedPaper
{
    /// <summary>Of the certificate.</summary>
    public required Guid Id { get; init; }

    public required string Html { get; init; }

    public required DateTimeOffset RenderedAt { get; init; }
}
