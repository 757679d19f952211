using Platform.Cases;

namespace Platform.Rounds;

/// <summary>An application handed in since the round began, as far as sheets tell of it.</summary>
internal sealed class AppliedCase : IOfUnit
{
    public required Guid Id { get; init; }

    public required string RegionCode { get; init; }

    public required int? CityId { get; init; }

    public required int? CountyId { get; init; }

    public required int? MiddleId { get; init; }

    public required int PrimaryId { get; init; }

    public required string HolderName { get; init; }

    public required string UnitName { get; init; }

    public required CaseStatus Status { get; init; }

    public required string StageName { get; init; }

    public required DateTimeOffset SubmittedAt { get; init; }

    public required DateTimeOffset? ClosedAt { get; init; }

    public required string SealedAnswers { get; init; }

    public required string? CategoryCode { get; init; }

    public required string? CategoryName { get; init; }

    public bool IsUnderway => Status is CaseStatus.InProgress or CaseStatus.CorrectionRequested;

    public bool IsDenied => Status is CaseStatus.Denied or CaseStatus.Refused;

    /// <summary>The household is still to be helped or was taken in.</summary>
    public bool Stands => IsUnderway || Status is CaseStatus.Completed;
}
