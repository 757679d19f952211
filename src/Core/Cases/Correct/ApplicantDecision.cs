using Platform.Approvals;

namespace Platform.Cases;

/// <summary>What an applicant decides about their own case, at the stage it stands at.</summary>
internal static class ApplicantDecision
{
    public static Decision Of(CaseFile file, Outcome outcome, string? reason, DateTimeOffset at) =>
        new()
        {
            Id = Guid.CreateVersion7(at),
            RunId = file.Case.Id,
            Sequence = file.Contents.Decisions.Count + 1,
            StageCode = file.Stage!.Code,
            StageName = file.Stage.Name,
            Duty = file.Stage.Duty,
            Outcome = outcome,
            PersonName = file.Case.ApplicantName,
            PostTitle = "申请人",
            BodyName = file.Unit.Name,
            At = at,
            Reason = reason,
        };
}
