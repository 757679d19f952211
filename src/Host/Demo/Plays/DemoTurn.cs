using Platform.Approvals;
using Platform.Archives;
using Platform.Calendar;
using Platform.Cases;
using Platform.Materials;
using Platform.Organizations;
using Platform.Regions;

namespace Platform.Host.Demo;

/// <summary>One body's turn in a case: what its officer does, each time upon the case as it then stands.</summary>
internal sealed class DemoTurn(
    DemoDesks desks,
    DemoCast cast,
    CaseFile file,
    Stage stage,
    string worker,
    Answers household
)
{
    private readonly Guid _caseId = file.Case.Id;
    private readonly Actor _ofUnit = cast.At(file.Unit.Id);

    /// <summary>Whose turn it is.</summary>
    public Actor Officer { get; } = OfficerOf(cast, file, stage);

    public async Task DecideAsync(DecisionRequest request)
    {
        var now = await ViewAsync();
        if (request.Outcome is Outcome.Passed && now.FormsOf(stage).Count > 0)
        {
            await FillAsync(now);
            now = await ViewAsync();
        }

        if (request.Outcome is Outcome.Passed && stage is Determination { Categorises: true })
        {
            request = request with { Category = await CategoriseAsync(now) };
        }

        await desks.Decisions.DecideAsync(Officer, _caseId, now.Case.Version, request);
    }

    /// <summary>The forms of the stage, as the household's story has them.</summary>
    private async Task FillAsync(CaseFile now)
    {
        foreach (var form in now.FormsOf(stage))
        {
            await desks.StageForms.FillAsync(Officer, _caseId, now.Case.Version, form.Code, household);
            now = await ViewAsync();
        }
    }

    /// <summary>What the calculation finds, else the mildest category, by the document the sum stands in.</summary>
    private async Task<CategoryChoice> CategoriseAsync(CaseFile now)
    {
        var assessment = (await desks.Categories.AssessAsync(Officer, now, area: null))!;
        var scheme = assessment.Basis.Scheme;
        var source = scheme.NetIncome.Source;
        return new(assessment.Result?.Category ?? scheme.Categories[^1].Code)
        {
            Document = new(source.Document.Number, source.Document.Title) { Clause = source.Clause },
            Reason = "按入户调查核实的情况（演示）",
        };
    }

    public async Task CompareAsync(DataCheck check)
    {
        foreach (var register in check.Registers.Count > 0 ? check.Registers : ["社会保险", "车辆登记"])
        {
            await desks.Comparisons.RecordAsync(Officer, _caseId, new(register, ComparisonResult.Agrees, desks.Today));
        }
    }

    public async Task WithdrawAsync(string reason)
    {
        var now = await ViewAsync();
        await desks.Decisions.WithdrawAsync(_ofUnit, _caseId, now.Case.Version, reason);
    }

    public async Task CheckAllAsync()
    {
        foreach (var submission in await UncheckedAsync())
        {
            await desks.Materials.CheckAsync(Officer, _caseId, submission.Id, CheckState.InOrder, null);
        }
    }

    public async Task CheckFirstAsync(CheckState state, string remark)
    {
        var first = (await UncheckedAsync())[^1];
        await desks.Materials.CheckAsync(Officer, _caseId, first.Id, state, remark);
    }

    public async Task PostAsync(int workingDays)
    {
        var today = (await ViewAsync()).Today;
        var reason = Way<PublicNotice>() is { AtLeast: null } ? "参照本单位以往做法（演示）" : null;
        await desks.Scrutiny.PostAsync(
            Officer,
            _caseId,
            new NoticeRequest(today, "厂区公告栏（演示）", workingDays, reason, await PhotographAsync())
        );
    }

    public async Task ObjectAsync()
    {
        var now = await ViewAsync();
        await desks.Scrutiny.ObjectAsync(
            Officer,
            _caseId,
            now.Contents.Postings[0].Id,
            now.Today,
            "有职工反映家庭另有收入，请核实（演示）"
        );
    }

    public async Task HoldCongressAsync()
    {
        var today = (await ViewAsync()).Today;
        await desks.Meetings.HoldCongressAsync(
            Officer,
            _caseId,
            new MinutesRequest(today, "职工之家（演示）", Officer.Name, 45, 43, 0, 2)
        );
    }

    public Task VisitAsync() =>
        DemoVisits.RecordAsync(
            desks.Visits,
            desks.Time,
            Officer,
            _caseId,
            (Way<HomeVisit>() ?? stage).VisitRule!,
            worker
        );

    public async Task AppraiseAsync() =>
        await desks.Meetings.AppraiseAsync(
            Officer,
            _caseId,
            new MinutesRequest(ChinaTime.Today(desks.Time), "职工之家（演示）", Officer.Name, 7, 6, 0, 1)
            {
                MinuteTaker = "于演示",
                Participants = "于演示、华演示、金演示、陶演示、姜演示、戚演示、邹演示",
                Opinions = "听取入户调查情况后，与会人员认为情况属实，家庭确有困难（演示）",
            }
        );

    /// <summary>The papers the stage itself makes.</summary>
    public async Task BringAsync()
    {
        var key = new DraftKey(_caseId, null, Officer);
        var needed = (await ViewAsync()).Materials.Where(status => status.IsNeeded).Select(status => status.Material);
        foreach (var material in needed.Where(material => stage.Brings.Contains(material.Code)))
        {
            await DemoScans.AttachAsync(desks, key, material, worker);
        }
    }

    public async Task RequestCorrectionAsync(int days)
    {
        var now = await ViewAsync();
        var paper = now.Materials.Last(status => status.Material.ProvidedBy is Party.Applicant).Material;
        await DecideAsync(
            new(Outcome.CorrectionRequested, "材料缺少签章（演示）")
            {
                Items = [new(paper.Code, $"{paper.Name.Trim('《', '》')}：加盖出具单位公章后重新提交（演示）")],
                DueOn = now.Today.AddDays(days),
            }
        );
    }

    public async Task AnswerCorrectionAsync()
    {
        var notice = (await ViewAsync()).OpenCorrection!;
        var key = new DraftKey(_caseId, null, _ofUnit);
        foreach (
            var material in file.Item.Checklist.Items.Where(one =>
                notice.Items.Any(item => item.MaterialCode == one.Code)
            )
        )
        {
            await DemoScans.AttachAsync(desks, key, material, worker);
        }

        var now = await ViewAsync();
        await desks.Corrections.AnswerAsync(_ofUnit, _caseId, now.Case.Version, "已加盖公章（演示）");
    }

    public async Task ReturnAsync()
    {
        var now = await ViewAsync();
        await desks.Corrections.LapseAsync(Officer, _caseId, now.Case.Version, "期限已过，再次核对后仍缺公章（演示）");
    }

    public async Task CallAsync()
    {
        var now = await ViewAsync();
        await desks.Calls.LogAsync(
            Officer,
            _caseId,
            new CallRequest(file.Unit.Telephone ?? "12351", _ofUnit.Name, Now(now), now.CallDue!.Points, null)
        );
    }

    /// <summary>The unit's union tells the worker what was decided.</summary>
    public async Task TellAsync()
    {
        var now = await ViewAsync();
        var teller = cast.At(now.Case.FeedbackDueBodyId!.Value);
        await desks.Feedback.RecordAsync(
            teller,
            _caseId,
            now.Case.Version,
            new(
                Teller.UnionOfficer,
                teller.Name,
                TellingWay.InPerson,
                now.Today,
                $"{now.Contents.Decisions[^1].Outcome.InWords}：{now.Contents.Decisions[^1].Reason}",
                "表示理解，以后情况有变化再申报（演示）"
            )
        );
    }

    private static DateTimeOffset Now(CaseFile now) => now.Contents.Decisions[^1].At;

    /// <summary>Nobody both investigates and decides: where one body does both, its second officer takes the other.</summary>
    private static Actor OfficerOf(DemoCast cast, CaseFile file, Stage stage)
    {
        var body = file.Unit.BodyOf(stage.By)!.Value;
        var other = file.Contents.Decisions.FirstOrDefault(decision =>
            decision.BodyId == body
            && stage.Duty is not Duty.Executing
            && decision.Duty is not Duty.Executing
            && decision.Duty != stage.Duty
        );
        return cast.At(body, but: other?.AccountId);
    }

    private Task<CaseFile> ViewAsync() => desks.Cases.ViewAsync(_ofUnit, _caseId);

    private async Task<IReadOnlyList<Submission>> UncheckedAsync() =>
        [
            .. (await ViewAsync())
                .Materials.SelectMany(status => status.Submissions)
                .Where(submission => submission.State is CheckState.Unchecked),
        ];

    private T? Way<T>()
        where T : Stage => stage as T ?? (stage as OneOf)?.Ways.OfType<T>().FirstOrDefault();

    private async Task<Guid> PhotographAsync()
    {
        await using var db = desks.Dbs.Open(Officer.Scope);
        await using var photo = new MemoryStream(DemoJpeg.NoticeBoard());
        var stored = await desks.Files.SaveAsync(db, photo, "张榜照片.jpg", Officer.AccountId);
        stored.BelongTo(MaterialDesk.FileOwner, _caseId);
        await db.SaveChangesAsync();
        return stored.Id;
    }
}
