using Platform.Cases;
using Platform.Regions;

namespace Platform.Host.Plugins.Conformance;

/// <summary>Invented proceedings to try papers with.</summary>
internal static class PaperSamples
{
    /// <summary>What a personal answer says in the try that looks for leaks.</summary>
    private const string Private = "样例隐私";

    private static readonly DateOnly Day = Samples.Day;

    public static IEnumerable<Sample> Of(ServiceItem item, Paper paper)
    {
        yield return Try("空白文书", new PaperModel(new Answers(), "", "", []), [], []);

        var full = Full(item, paper.Source, Samples.Filled(item.Forms, Samples.Answer));
        if (!paper.IsPublic)
        {
            yield return Try("填满的文书", full, [Samples.Holder], []);
            yield break;
        }

        var wall = WallModel.Of(full, []);
        yield return Try("张榜的文书", wall, [wall[Facts.ApplicantName.Key], Samples.UnitName], []);

        // The Host never gives it these. A component that would print them is refused all the same.
        var leaking = Full(
            item,
            paper.Source,
            Samples.Filled(item.Forms, fact => fact.Personal ? Private : Samples.Answer(fact))
        );
        yield return Try("张榜的文书", leaking, [], [Private]);

        static Sample Try(string name, PaperModel model, string[] shows, string[] hides) =>
            new(name, typeof(PaperPrint), model, shows, hides);
    }

    /// <summary>A case that has gone all its way.</summary>
    public static PaperModel Full(ServiceItem item, Citation source, Answers answers) =>
        new(
            answers,
            Samples.UnitName,
            Samples.Number,
            [.. item.Approval.Select(stage => new PrintedOpinion(stage.Code, "样例总工会", "样例丙", Day, "通过"))]
        )
        {
            UnitTelephone = "0000-1234567",
            ArchiveNumber = "样例-2026-00001",
            Category = "样例类别",
            Visits =
            [
                new(VisitKind.AtHome, Day, "样例地点", ["样例丙", "样例丁"], "样例戊", "住房一套，无车辆", "符合条件"),
            ],
            Meetings =
            [
                .. Ways(item)
                    .Where(stage => stage is DemocraticAppraisal or WorkersCongress)
                    .Select(stage => new PrintedMeeting(stage.Code, Day, "样例会议室", "样例己", 9, 8, 0, 1)
                    {
                        RecordedBy = "样例庚",
                        Participants = "样例丙、样例丁、样例己",
                        Opinions = "情况属实，同意",
                    }),
            ],
            Notices =
            [
                .. Ways(item)
                    .OfType<PublicNotice>()
                    .Select(stage => new PrintedNotice(
                        stage.Code,
                        "样例公告栏",
                        Day,
                        Day.AddDays(7),
                        5,
                        "公示期间没有收到异议。"
                    )),
            ],
            Plan = new(
                "样例单位",
                "样例辛",
                "主席",
                "0000-7654321",
                "医疗费用负担重",
                "一年内脱困",
                [new("医疗救助", "补助自付医疗费", Day.AddMonths(3)), new("就业帮扶", "推荐公益岗位", null)]
            )
            {
                SignedOn = Day,
                CardNumber = "样例-2026-卡-00001",
                CardIssuedOn = Day,
            },
            Ledger =
            [
                new(Day, "生活救助", "慰问金", 500m, "工会经费", "银行转账", "样例辛", Samples.Holder, ""),
                new(Day, "慰问", "米、油", null, "社会捐助", "当面发放", "样例辛", Samples.Holder, "样例备注"),
            ],
            Offices =
            [
                new("sample-office", "样例服务中心")
                {
                    Address = "样例路1号",
                    Telephone = "0000-1111111",
                    Source = source,
                },
            ],
        };

    private static IEnumerable<Stage> Ways(ServiceItem item) =>
        item.Approval.SelectMany(stage => stage is OneOf choice ? choice.Ways : [stage]);
}
