using Platform.Storage;

namespace Platform.Employment;

/// <summary>创业扶持: what was given to somebody who starts a business. Never changed. Belongs to the person's unit.</summary>
public sealed class StartupSupport : Scoped
{
    public required Guid Id { get; init; }

    public required Guid JobseekerId { get; init; }

    /// <summary>One of the service's; null where it names none.</summary>
    public string? KindCode { get; init; }

    /// <summary>As the document calls it; 其他 where it names none.</summary>
    public required string KindName { get; init; }

    public required string Words { get; init; }

    public required DateOnly On { get; init; }

    public required string GivenByName { get; init; }

    public required string GivenByBody { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }
}
