using Microsoft.EntityFrameworkCore;
using Platform.Approvals;
using Platform.Calendar;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Cases;

/// <summary>Tells an applicant where their case stands. Number and query code together open this and nothing else.</summary>
public sealed class ProgressDesk(IPlatformDbs dbs, CaseFiles files)
{
    /// <summary>Null when number and code do not belong together; never says which of them was wrong.</summary>
    public async Task<CaseProgress?> FindAsync(string number, string queryCode)
    {
        await using var db = dbs.Open(Scope.Everything);
        var typedNumber = number.Trim();
        var typedCode = queryCode.Trim().ToUpperInvariant();
        var found = await db.Cases.SingleOrDefaultAsync(row => row.Number == typedNumber && row.QueryCode == typedCode);
        return found is null ? null : Progress(await files.LoadAsync(db, found));
    }

    /// <summary>Of a case that was handed in.</summary>
    public static CaseProgress Progress(CaseFile file) =>
        new()
        {
            Number = file.Case.Number!,
            RegionCode = file.Case.RegionCode,
            ItemName = file.Case.ItemName,
            ApplicantName = Masking.Name(file.Case.ApplicantName),
            UnitName = file.Unit.Name,
            Status = file.Case.Status,
            Turn = file.Case.Status is CaseStatus.InProgress && file.Stage is { } stage ? stage.By.InWords : null,
            DueOn = file.Case.DueOn,
            Steps = [.. file.Route.Stages.Select(step => Step(file, step))],
            Correction = file.OpenCorrection,
            Refusal = file.Contents.Refusal,
            Move = file.Contents.Moves is [var last, ..] ? last : null,
            ToDo = ToDo(file),
        };

    private static ProgressStep Step(CaseFile file, Stage step)
    {
        var isCurrent = file.Case.Status.IsOpen && step.Code == file.Case.StageCode;
        var last = file.Contents.Decisions.LastOrDefault(decision => decision.StageCode == step.Code);
        var isDone = !isCurrent && last?.Outcome is Outcome.Passed && !IsUndone(file, last);
        var day =
            isDone || last?.Outcome is not (null or Outcome.Passed) ? ChinaTime.DateOf(last!.At) : (DateOnly?)null;
        return new ProgressStep(
            step.Name,
            step.By.InWords,
            isDone,
            isCurrent,
            day,
            last?.Outcome is null or Outcome.Passed or Outcome.Corrected
                ? null
                : $"{last.Outcome.InWords}：{last.Reason}"
        )
        {
            About = step.About,
            Notice = NoticeOf(file, step),
        };
    }

    private static ProgressNotice? NoticeOf(CaseFile file, Stage step)
    {
        var codes = step is OneOf choice ? choice.Ways.Select(way => way.Code).Append(step.Code) : [step.Code];
        return file.Contents.Postings.FirstOrDefault(one => !one.IsVoid && codes.Contains(one.StageCode)) is { } posting
            ? new(
                posting.Place,
                posting.PostedOn,
                posting.WorkingDays,
                posting.LastDay,
                posting.NextStepFrom,
                posting.IsProvisional,
                posting.ResultOn(file.Today)
            )
            : null;
    }

    /// <summary>Sent back to before the step, it has to be taken again.</summary>
    private static bool IsUndone(CaseFile file, Decision passed)
    {
        var stages = file.Route.Stages.Select(stage => stage.Code).ToList();
        return file.Case.Status.IsOpen && stages.IndexOf(passed.StageCode) >= stages.IndexOf(file.Case.StageCode);
    }

    private static IReadOnlyList<string> ToDo(CaseFile file) =>
        file.OpenCorrection is { } notice ? [.. CorrectionDesk.Unanswered(file, notice).Select(item => item.Words)]
        : file.Case.Status is CaseStatus.InProgress
            ?
            [
                .. file
                    .Materials.Where(status => status.Material.ProvidedBy is Party.Applicant && status.IsLacking)
                    .Select(status => status.Gap!),
            ]
        : [];
}
