namespace Platform.Grievances;

/// <summary>政策咨询解答: a question answered at once. It stays as it was written down; a petition may grow out of it.</summary>
public sealed class Consultation
{
    public required Guid Id { get; init; }

    public required string RegionCode { get; init; }

    public required string ServiceCode { get; init; }

    public required int BodyId { get; init; }

    public required string BodyName { get; init; }

    /// <summary>The union directly above, which may read it too.</summary>
    public int? UpperBodyId { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>The region's word for the way it came in.</summary>
    public required string ChannelName { get; init; }

    public required string Question { get; init; }

    public required string Answer { get; init; }

    public required string AnsweredByName { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }
}
