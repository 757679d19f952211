using System.Globalization;
using Platform.Regions;

namespace Platform.Editions;

/// <summary>The guide, who may apply, the papers, the time limit and the certificate as parts.</summary>
internal static class OtherParts
{
    public static IEnumerable<ItemPart> OfGuide(ServiceItem item)
    {
        var guide = item.Guide;
        yield return One("事项名称", item.Name, null);
        yield return One("办理对象", item.Renews is { } renews ? ArchiveWords.Renewal(renews) : "新申请", null);
        yield return One("实施机构", guide.ImplementingBody, guide.ApplicantsSource);
        yield return One("申请主体", guide.Applicants, guide.ApplicantsSource);
        yield return Many("办理依据", guide.LegalBases.Select(basis => basis.InWords), null);
        yield return Many("办理条件", guide.Requirements, guide.RequirementsSource);
        yield return One("提交方式", guide.Submission, guide.SubmissionSource);
        yield return One("收费", guide.Fee, guide.FeeSource);
        yield return One("进度查询", guide.ProgressQuery, guide.ProgressQuerySource);
        yield return Many("投诉事由", guide.ComplaintGrounds, guide.ComplaintSource);
        yield return Many("投诉处理", guide.ComplaintHandling, guide.ComplaintSource);
        yield return One("投诉渠道", guide.ComplaintChannel, guide.ComplaintSource);
        yield return Many("备注", guide.Notes, null);
        yield return new(DifferenceArea.Guide, "offices", "办公地点", [])
        {
            Text = $"{guide.OfficeCode}/{guide.ComplaintOfficeCode}",
        };
    }

    public static IEnumerable<ItemPart> OfPreconditions(ServiceItem item) =>
        item
            .Preconditions.GroupBy(precondition => string.Join(" ", precondition.Condition.Keys.Distinct()))
            .SelectMany(same =>
                same.Select(
                    (precondition, place) =>
                        new ItemPart(
                            DifferenceArea.Precondition,
                            string.Create(CultureInfo.InvariantCulture, $"{same.Key}/{place}"),
                            $"申请条件“{precondition.Condition.InWords}”",
                            [
                                Trait.Of("条件", precondition.Condition.InWords),
                                Trait.Of("不符合时的告知", precondition.Otherwise),
                            ]
                        )
                        {
                            Source = precondition.Source,
                            Text = WithoutClauses.Of(precondition),
                        }
                )
            );

    public static IEnumerable<ItemPart> OfPapers(ServiceItem item) =>
        item.Papers.Select(paper => new ItemPart(
            DifferenceArea.Paper,
            paper.Code,
            $"文书《{paper.Name.Trim('《', '》')}》",
            [
                Trait.Of("名称", paper.Name),
                Trait.Of("何时可以打印", paper.FromStage is { } stage ? $"从“{item.StageName(stage)}”起" : "一开始"),
                Trait.Of("用途", paper.IsPublic ? "张榜" : "不公开"),
            ]
        )
        {
            Source = paper.Source,
        });

    public static IEnumerable<ItemPart> OfTimeLimit(ServiceItem item) =>
        [
            new(DifferenceArea.TimeLimit, "", "办理时限", [Trait.Of("", item.TimeLimit?.Words ?? StageWords.Unset)])
            {
                Source = item.TimeLimit?.Source,
            },
        ];

    public static IEnumerable<ItemPart> OfCertificate(ServiceItem item) =>
        item.Certificate is not { } certificate
            ? []
            :
            [
                new(
                    DifferenceArea.Certificate,
                    certificate.Code,
                    $"证件《{certificate.Name.Trim('《', '》')}》",
                    [
                        Trait.Of("名称", certificate.Name),
                        Trait.Of("有效期", Years(certificate.ValidYears)),
                        Trait.Of("年审", certificate.ReviewedEveryYears is { } every ? $"每 {every} 年一次" : "无"),
                        Trait.Of("编号", certificate.NumberPattern ?? "由发证单位自行编号"),
                        Trait.Of("尺寸", $"{certificate.Paper.Width}×{certificate.Paper.Height} 毫米"),
                        Trait.Of("版面", certificate.Template.Split('.')[^1]),
                    ]
                )
                {
                    Source = certificate.Source,
                },
            ];

    private static ItemPart One(string label, string? value, Citation? source) =>
        new(DifferenceArea.Guide, label, label, [Trait.Of("", value)]) { Source = source };

    private static ItemPart Many(string label, IEnumerable<string> values, Citation? source) =>
        new(DifferenceArea.Guide, label, label, [Trait.List("", values)]) { Source = source };

    private static string Years(int? years) => years is { } known ? $"{known} 年" : StageWords.Unset;
}
