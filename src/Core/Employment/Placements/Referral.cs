using Platform.Storage;

namespace Platform.Employment;

/// <summary>推荐上岗: a person recommended to an opening with their consent, the interview and what came of it. Belongs to the person's unit.</summary>
public sealed class Referral : Scoped, IVersioned
{
    public required Guid Id { get; init; }

    public required Guid JobseekerId { get; init; }

    public required Guid OpeningId { get; init; }

    /// <summary>As of the recommendation.</summary>
    public required string Name { get; init; }

    public required string Employer { get; init; }

    public required string Post { get; init; }

    /// <summary>The day the person agreed that their name goes to the employer.</summary>
    public required DateOnly ConsentOn { get; init; }

    /// <summary>How they agreed, e.g. 当面同意.</summary>
    public required string Consent { get; init; }

    public required string RecommendedByName { get; init; }

    public required string RecommendedByBody { get; init; }

    public required DateTimeOffset RecommendedAt { get; init; }

    public ReferralStatus Status { get; private set; }

    public DateOnly? InterviewOn { get; private set; }

    /// <summary>What the interview brought, in words.</summary>
    public string Result { get; private set; } = "";

    /// <summary>上岗日期.</summary>
    public DateOnly? StartedOn { get; private set; }

    /// <summary>The entry the placement made in the household's ledger; null where there is no ledger.</summary>
    public Guid? LedgerLineId { get; private set; }

    public int Version { get; set; }

    public bool IsOpen => Status is ReferralStatus.Recommended or ReferralStatus.Hired;

    internal void Answer(ReferralStatus status, DateOnly on, string result) =>
        (Status, InterviewOn, Result) = (status, on, result);

    internal void Start(DateOnly on, Guid? ledgerLineId) =>
        (Status, StartedOn, LedgerLineId) = (ReferralStatus.Placed, on, ledgerLineId);
}
