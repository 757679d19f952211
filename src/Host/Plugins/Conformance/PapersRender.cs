using System.Net;
using Microsoft.Extensions.Logging.Abstractions;
using Platform.Host.Papers;
using Platform.Regions;
using Platform.Regions.Conformance;

namespace Platform.Host.Plugins.Conformance;

/// <summary>A paper that fails or forgets the holder would be found out at the counter.</summary>
internal sealed class PapersRender : IRegionRule
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public string Name => "证件、表格和文书能打印，印有本人姓名；未盖章的证件写明“未盖章”，张榜的文书不露个人信息";

    public string Why => "打印出错或漏了姓名，要到窗口上、职工面前才发现；张榜的露了身份证号，收不回来。";

    public string Remedy =>
        "证件组件继承 CertificateTemplate，表格组件继承 FormPrint，文书组件继承 PaperPrint；空白和填满时都不能出错，"
        + "姓名、编号、单位、家庭成员都要印出；张榜的文书设 IsPublic，不印身份证号、电话、住址、病情和银行卡。";

    public string? Example => "<td>@Model[Facts.ApplicantName.Key]</td>";

    public string MendedIn => "…Print.razor";

    public IEnumerable<string> Violations(Candidate candidate) =>
        from item in candidate.Region.ServiceItems
        from paper in Papers(item)
        let violation = Try(candidate, paper.Component, paper.Sample)
        where violation is not null
        select $"{paper.Name}：{violation}";

    private static IEnumerable<(string Name, string Component, Sample Sample)> Papers(ServiceItem item) =>
        item
            .Forms.Where(form => form.PrintedBy is not null)
            .SelectMany(form => Samples.Of(item, form).Select(sample => (form.Name, form.PrintedBy!, sample)))
            .Concat(
                item.Papers.SelectMany(paper =>
                    PaperSamples.Of(item, paper).Select(sample => (paper.Name, paper.PrintedBy, sample))
                )
            )
            .Concat(
                Samples
                    .Of(item.Certificate)
                    .Select(sample => (item.Certificate!.Name, item.Certificate.Template, sample))
            );

    private static string? Try(Candidate candidate, string component, Sample sample)
    {
        if (candidate.Assembly.GetType(component) is not { } paper || !paper.IsAssignableTo(sample.Base))
            return $"没有组件 {component}，或它没有继承 {sample.Base.Name}";

        string text;
        try
        {
            text = WebUtility.HtmlDecode(Render(candidate, paper, sample.Model));
        }
#pragma warning disable CA1031 // A component may throw anything; it is a violation, whatever it is.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return $"打印{sample.Name}时出错：{PluginFault.Of(component, fault).Words}";
        }

        if (sample.Shows.FirstOrDefault(words => !text.Contains(words, StringComparison.Ordinal)) is { } missing)
            return $"{sample.Name}上没有印出“{missing}”";

        return sample.Hides.FirstOrDefault(words => text.Contains(words, StringComparison.Ordinal)) is { } wrong
            ? $"{sample.Name}上不应有“{wrong}”"
            : null;
    }

    private static string Render(Candidate candidate, Type paper, object filled)
    {
        var renderer = new PaperRenderer(candidate.Services, NullLoggerFactory.Instance);
        var html = filled switch
        {
            CertificateModel certificate => renderer.RenderAsync(paper, certificate),
            PaperModel model => renderer.RenderAsync(paper, model),
            _ => throw new ArgumentException(filled.GetType().Name, nameof(filled)),
        };
        return html.WaitAsync(Patience).GetAwaiter().GetResult();
    }
}
