using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Grievances;

/// <summary>
/// How a petition ends. There is an outcome first; then the petitioner is told, and whoever sent it on hears of it; the
/// last of these closes it.
/// </summary>
public sealed class OutcomeDesk(PetitionActs acts)
{
    /// <summary>Puts the outcome on record.</summary>
    /// <param name="outcome">As the petitioner will read it.</param>
    /// <exception cref="RuleException">What the ending rests on is not on record, or something still runs.</exception>
    public Task SettleAsync(Actor actor, Guid id, int version, PetitionEnding? ending, string? outcome) =>
        acts.RunAsync(
            actor,
            id,
            version,
            async act =>
            {
                act.RequireLead();
                var how = ending ?? throw new RuleException("请选择办理结果") { Field = nameof(ending) };
                await RequireGroundsAsync(act, how);
                await SettleAsync(act, how, PetitionActs.Words(outcome, nameof(outcome), "办理结果"));
                act.Enter(PetitionEntryKind.Settled, $"{how.InWords}：{act.Petition.Outcome}");
            }
        );

    /// <summary>不予受理: only before anybody began on it.</summary>
    /// <param name="elsewhere">Where to go instead.</param>
    public Task RefuseAsync(Actor actor, Guid id, int version, string? reason, string? elsewhere) =>
        acts.RunAsync(
            actor,
            id,
            version,
            act =>
            {
                act.RequireLead();
                if (act.Legs.Count > 0)
                {
                    throw new RuleException("已经开始办理的信访不能再不予受理");
                }

                var why = PetitionActs.Words(reason, nameof(reason), "不予受理的理由", 400);
                var where = PetitionActs.Words(elsewhere, nameof(elsewhere), "有权受理的单位", 400);
                act.Enter(PetitionEntryKind.NotAccepted, $"{why}；请向{where}提出");
                return SettleAsync(act, PetitionEnding.NotAccepted, $"不予受理。理由：{why}。请向{where}提出。");
            }
        );

    /// <summary>The petitioner took it back; whatever ran ends with it.</summary>
    public Task WithdrawAsync(Actor actor, Guid id, int version, string? reason) =>
        acts.RunAsync(
            actor,
            id,
            version,
            async act =>
            {
                act.RequireLead();
                var words = PetitionActs.Words(reason, nameof(reason), "撤回情况");
                await EndRemediesAsync(act, "信访人撤回");
                await SettleAsync(act, PetitionEnding.Withdrawn, $"信访人撤回：{words}");
                act.Enter(PetitionEntryKind.Withdrawn, words);
            }
        );

    /// <summary>Makes it part of an earlier petition of the same person that is still open.</summary>
    /// <exception cref="RuleException">There is no such petition.</exception>
    public Task MergeAsync(Actor actor, Guid id, int version, string? earlierNumber) =>
        acts.RunAsync(
            actor,
            id,
            version,
            async act =>
            {
                act.RequireLead();
                var number = PetitionActs.Words(earlierNumber, nameof(earlierNumber), "以前的信访编号", 30);
                var own = act.Petition;
                var earlier = await PetitionReceiptDesk.EarlierAsync(act.Db, own.IdHash, own.TelephoneHash, own.Id);
                var into =
                    earlier.FirstOrDefault(one => one.Number == number && one.IsOpen && one.RecordedAt < own.RecordedAt)
                    ?? throw new RuleException("只能并入同一人以前提出、还在办理的信访")
                    {
                        Field = nameof(earlierNumber),
                    };
                await EndRemediesAsync(act, "并入以前的信访");
                own.MergedIntoId = into.Id;
                await SettleAsync(act, PetitionEnding.Merged, $"并入 {into.Number} 一并办理");
                act.Enter(PetitionEntryKind.Merged, $"并入 {into.Number}");
            }
        );

    /// <summary>The petitioner heard of the outcome.</summary>
    public Task TellAsync(Actor actor, Guid id, int version, DateOnly? on, ToldHow? how) =>
        acts.RunAsync(
            actor,
            id,
            version,
            act =>
            {
                var petition = act.Petition;
                if (!petition.MustBeTold || petition.AnswererBodyId != actor.BodyId)
                {
                    throw new NotFoundException();
                }

                var way = How(how, ToldHow.InPerson, ToldHow.ByTelephone, ToldHow.InWriting, ToldHow.Online);
                petition.Tell(acts.Happened(on, nameof(on), "告知日期", petition.SettledOn), way, actor.Name);
                act.Enter(PetitionEntryKind.Told, $"{way.InWords}，{petition.ToldOn:yyyy-MM-dd}");
                return GoOnAsync(act);
            }
        );

    /// <summary>The body that sent a transfer heard of the outcome.</summary>
    public Task ReportBackAsync(Actor actor, Guid id, int version, DateOnly? on, ToldHow? how) =>
        acts.RunAsync(
            actor,
            id,
            version,
            act =>
            {
                var petition = act.Petition;
                if (!petition.MustBeReportedBack || petition.ReceivedByBodyId != actor.BodyId)
                {
                    throw new NotFoundException();
                }

                var way = How(how, ToldHow.Online, ToldHow.InWriting, ToldHow.ByTelephone, ToldHow.InPerson);
                petition.ReportBack(acts.Happened(on, nameof(on), "反馈日期", petition.SettledOn), way, actor.Name);
                act.Enter(
                    PetitionEntryKind.ReportedBack,
                    $"{petition.SentBy}，{way.InWords}，{petition.ReportedBackOn:yyyy-MM-dd}"
                );
                return GoOnAsync(act);
            }
        );

    /// <summary>Sets, moves or takes away the day the petitioner is to be answered by, where no document gives one.</summary>
    public Task SetAnswerDayAsync(Actor actor, Guid id, int version, DateOnly? day) =>
        acts.RunAsync(
            actor,
            id,
            version,
            act =>
            {
                act.RequireLead();
                if (act.Petition.AnswerByIsPublished)
                {
                    throw new RuleException("答复期限由文件规定，不能另行确定");
                }

                act.Petition.AnswerUntil(acts.Expected(day, nameof(day), "答复期限"), isPublished: false);
                act.Enter(PetitionEntryKind.DaySet, day is { } set ? $"{set:yyyy-MM-dd} 前答复" : "不设答复期限");
                return Task.CompletedTask;
            }
        );

    /// <summary>A word on how it goes, by whoever does the work.</summary>
    public Task NoteAsync(Actor actor, Guid id, int version, string? words) =>
        acts.RunAsync(
            actor,
            id,
            version,
            act =>
            {
                act.RequireTurn();
                act.Enter(PetitionEntryKind.Noted, PetitionActs.Words(words, nameof(words), "办理记录"));
                return Task.CompletedTask;
            }
        );

    private static ToldHow How(ToldHow? how, params ToldHow[] ways) =>
        how is { } way && ways.Contains(way) ? way : throw new RuleException("请选择告知方式") { Field = nameof(how) };

    private static async Task RequireGroundsAsync(PetitionAct act, PetitionEnding ending)
    {
        var remedies = await RemediesAsync(act);
        if (remedies.Exists(remedy => remedy.EndedOn is null))
        {
            throw new RuleException("提供的帮助还没有全部办结");
        }

        var latest = await MediationDesk.LatestAsync(act.Db, act.Petition.Id);
        var missing = ending switch
        {
            PetitionEnding.Agreed when latest is not MediationResult.Succeeded => "还没有协调成功的记录",
            PetitionEnding.Remedied when remedies.Count == 0 => "还没有提供帮助的记录",
            PetitionEnding.Answered when act.Legs.Count == 0 => "还没有办理的记录，请先确定承办人",
            PetitionEnding.PassedOn
                when !act.Legs.Exists(leg => leg is { Kind: PetitionHandlingKind.PassOn, ToBodyId: null }) =>
                "还没有转给外单位的记录",
            PetitionEnding.Agreed or PetitionEnding.Remedied or PetitionEnding.Answered or PetitionEnding.PassedOn =>
                null,
            _ => "请选择办理结果",
        };
        if (missing is not null)
        {
            throw new RuleException(missing) { Field = nameof(ending) };
        }
    }

    /// <summary>Nothing more is waited for from anybody; what is left is to tell.</summary>
    private static Task SettleAsync(PetitionAct act, PetitionEnding ending, string outcome)
    {
        foreach (var leg in act.Legs)
        {
            leg.State = LegState.Done;
        }

        act.Petition.Settle(ending, outcome, ChinaTime.DateOf(act.At));
        return GoOnAsync(act);
    }

    private static async Task EndRemediesAsync(PetitionAct act, string why)
    {
        foreach (var remedy in (await RemediesAsync(act)).Where(remedy => remedy.EndedOn is null))
        {
            remedy.End(ChinaTime.DateOf(act.At), why, act.Actor.Name);
        }
    }

    private static Task<List<Remedy>> RemediesAsync(PetitionAct act) =>
        act.Db.Remedies.Where(remedy => remedy.PetitionId == act.Petition.Id).ToListAsync();

    /// <summary>Whose turn it is now: to tell the petitioner, then to tell the sender, then nobody's.</summary>
    private static async Task GoOnAsync(PetitionAct act)
    {
        var petition = act.Petition;
        if (petition.MustBeTold)
        {
            petition.WaitFor(petition.AnswererBodyId, await NameOfAsync(act, petition.AnswererBodyId));
        }
        else if (petition.MustBeReportedBack)
        {
            petition.WaitFor(petition.ReceivedByBodyId, petition.ReceivedByBodyName);
        }
        else
        {
            petition.Close();
        }
    }

    private static Task<string> NameOfAsync(PetitionAct act, int bodyId) =>
        act.Db.Bodies.Where(body => body.Id == bodyId).Select(body => body.Name).SingleAsync();
}
