using Platform.Approvals;
using Platform.Calendar;
using Platform.Editions;
using Platform.Regions;

namespace Platform.Cases;

/// <summary>Works out what putting a case under another edition would do; reads nothing and changes nothing.</summary>
internal static class MoveAssessment
{
    /// <param name="hasCertificate">A certificate was claimed for the case.</param>
    public static MovePreview Of(CaseFile file, ServiceItem after, bool hasCertificate, WorkingCalendar calendar)
    {
        var answers = MovedAnswers.Of(file.Item, after, file.Answers, file.Today);
        var moved = file.Under(after, answers.Kept);
        var needed = Needed(file, moved);
        var stages = new StagesOfMove(file, moved, needed.Count > 0);
        var landing = stages.Landing;
        var handedIn = ChinaTime.DateOf(file.Case.SubmittedAt ?? file.Case.CreatedAt);
        DateOnly? dueOn = after.TimeLimit is { } limit ? calendar.DueOn(limit, handedIn) : null;
        var voided = TooShort(file, moved);
        return new()
        {
            File = file,
            After = after,
            Differences = ItemDifference.Between(file.Item, after),
            Answers = answers,
            Needed = needed,
            Materials = [.. Materials(file, moved)],
            Stages = stages.All,
            Landing = landing,
            Stays = landing?.Code == file.Case.StageCode && landing.By == file.Stage?.By,
            DueOn = dueOn,
            Voided = voided,
            Notes = [.. Notes(file, moved, dueOn, voided)],
            Blocks =
            [
                .. MoveBlocks.Of(file, hasCertificate),
                .. file.Case.Status.IsOpen ? MoveBlocks.Of(file, moved, stages, needed.Count > 0) : [],
            ],
        };
    }

    /// <summary>Of the forms filled with the application; what a stage fills is done there again.</summary>
    private static List<FieldFault> Needed(CaseFile file, CaseFile moved)
    {
        var known = Faults(file).Select(fault => fault.Path).ToHashSet();
        return [.. Faults(moved).Where(fault => !known.Contains(fault.Path))];
    }

    private static IEnumerable<FieldFault> Faults(CaseFile file) =>
        file.Item.FormsToFill.SelectMany(form => form.Faults(file.Answers, file.Today));

    private static IEnumerable<MaterialMove> Materials(CaseFile file, CaseFile moved)
    {
        foreach (var status in moved.Materials.Where(status => status.IsNeeded))
        {
            var was = file.Materials.FirstOrDefault(one => one.Material.Code == status.Material.Code);
            var isNew = status.IsLacking && was is not { IsLacking: true };
            yield return new(status, isNew ? MaterialMoveState.Needed : MaterialMoveState.Kept);
        }

        foreach (var status in file.Materials.Where(status => status.IsNeeded || status.Submissions.Count > 0))
        {
            if (!moved.Materials.Any(one => one.Material.Code == status.Material.Code && one.IsNeeded))
            {
                yield return new(status, MaterialMoveState.NotAsked);
            }
        }
    }

    /// <summary>A notice that counted by the edition before and is shorter than the other one asks.</summary>
    private static Posting? TooShort(CaseFile file, CaseFile moved) =>
        file.Contents.Postings.FirstOrDefault(posting =>
            !posting.IsVoid
            && moved
                .Route.Stages.SelectMany(stage => stage is OneOf choice ? choice.Ways : [stage])
                .OfType<PublicNotice>()
                .Any(notice => notice.Code == posting.StageCode && notice.AtLeast?.Count > posting.WorkingDays)
        );

    private static IEnumerable<string> Notes(CaseFile file, CaseFile moved, DateOnly? dueOn, Posting? voided)
    {
        if (dueOn != file.Case.DueOn)
        {
            yield return $"办理期限由{Said(file.Case.DueOn)}改为{Said(dueOn)}，仍从提交之日算起"
                + (dueOn < file.Today ? "；按新版已经超期" : "");
        }

        if (voided is not null)
        {
            yield return $"{voided.PostedOn:M月d日}张榜的公示为 {voided.WorkingDays} 个工作日，少于新版的规定，原公示作废，须重新张榜";
        }

        foreach (var unmet in moved.UnmetPreconditions.Except(file.UnmetPreconditions))
        {
            yield return $"按新版，本件不符合申请条件：{unmet.Otherwise}";
        }

        if (file.Contents.SwitchedOn.Count > 0)
        {
            yield return "本地启用的办理环节仍以提交当日为准，不因改版而变";
        }
    }

    private static string Said(DateOnly? day) => day is { } known ? $"“{known:yyyy年M月d日}”" : "“文件未规定”";
}
