using Platform.Archives;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Assistance;

/// <summary>帮扶申请: one sum of aid for one archive, from the proposal to the payment. What happened to it stands in its events.</summary>
public sealed class Aid : Scoped, IVersioned
{
    public required Guid Id { get; init; }

    public required Guid ArchiveId { get; init; }

    public required string ArchiveNumber { get; init; }

    /// <summary>As of the proposal.</summary>
    public required string HolderName { get; init; }

    /// <summary>As of the proposal.</summary>
    public required string UnitName { get; init; }

    public required AidKind Kind { get; init; }

    /// <summary>项目, e.g. 春节慰问金.</summary>
    public string Item { get; private set; } = "";

    /// <summary>Yuan.</summary>
    public decimal Amount { get; private set; }

    /// <summary>申请理由.</summary>
    public string Basis { get; private set; } = "";

    /// <summary>Why so much, where no confirmed ceiling says; null where one does.</summary>
    public string? CeilingReason { get; private set; }

    /// <summary>The <see cref="AidAssessment"/> the last act rested on, as canonical JSON.</summary>
    public string AssessmentJson { get; private set; } = "";

    /// <summary>The measure of the household's plan it carries out; null where none was named.</summary>
    public Guid? MeasureId { get; private set; }

    /// <summary>Proposed together with others of this id; null where it stands alone.</summary>
    public Guid? BatchId { get; init; }

    /// <summary>The bank account, see <see cref="AccountVault"/>; null while none is known.</summary>
    public string? AccountSealed { get; private set; }

    public AidStatus Status { get; private set; }

    /// <summary>Who approves is somebody else.</summary>
    public Guid ProposedById { get; private set; }

    public string ProposedByName { get; private set; } = "";

    public string ProposedByBody { get; private set; } = "";

    public required DateTimeOffset ProposedAt { get; init; }

    /// <summary>The budget line its money was reserved on; null before the approval.</summary>
    public Guid? FundId { get; private set; }

    /// <summary>The line's source as the ledger names it.</summary>
    public string? FundSource { get; private set; }

    /// <summary>The union that approved and pays; null before.</summary>
    public int? ApprovedByBodyId { get; private set; }

    public string? ApprovedByName { get; private set; }

    public DateTimeOffset? ApprovedAt { get; private set; }

    public int Version { get; set; }

    public AidAssessment Assessment => RegionJson.Read<AidAssessment>(AssessmentJson);

    internal void Write(Guid personId, string person, string body, CheckedProposal proposal, AidAssessment assessment)
    {
        (ProposedById, ProposedByName, ProposedByBody) = (personId, person, body);
        (Item, Amount, Basis, MeasureId) = (proposal.Item, proposal.Amount, proposal.Basis, proposal.MeasureId);
        CeilingReason = proposal.CeilingReason;
        AssessmentJson = RegionJson.Write(assessment);
        Status = AidStatus.Proposed;
    }

    internal void Approve(Fund fund, string person, AidAssessment assessment, DateTimeOffset at)
    {
        (Status, FundId, FundSource) = (AidStatus.Approved, fund.Id, fund.Source);
        (ApprovedByBodyId, ApprovedByName, ApprovedAt) = (fund.BodyId, person, at);
        AssessmentJson = RegionJson.Write(assessment);
    }

    internal void GoTo(AidStatus status) => Status = status;

    internal void PayTo(string accountSealed) => AccountSealed = accountSealed;

    internal static Aid For(Archive archive, AidKind kind, Guid? batchId, DateTimeOffset at)
    {
        var aid = new Aid
        {
            Id = Guid.CreateVersion7(at),
            ArchiveId = archive.Id,
            ArchiveNumber = archive.Number,
            HolderName = archive.HolderName,
            UnitName = archive.UnitName,
            Kind = kind,
            BatchId = batchId,
            ProposedAt = at,
        };
        aid.PlaceBeside(archive);
        return aid;
    }
}
