using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Platform.Host.Papers;

namespace Platform.Regions.Tests.Jiangmen;

/// <summary>The attachments as they come out of the printer: of one family, and blank.</summary>
public sealed class PaperExamples
{
    private static readonly ServiceItem Item = Shelf.Region("440700").ServiceItems[0];

    [Theory]
    [InlineData("2026-03-02", "演示甲 演示妻", "演示女")]
    [InlineData("2027-02-20", "演示甲 演示妻 演示女", "")]
    public async Task The_authorisation_has_a_line_for_everybody_of_age(string day, string shown, string hidden)
    {
        var text = await PrintAsync(
            "authorisation",
            Model(Family.Saying("")) with
            {
                Day = DateOnly.ParseExact(day, "yyyy-MM-dd"),
            }
        );
        Assert.All(shown.Split(' '), name => Assert.Contains(name, text, StringComparison.Ordinal));
        Assert.All(
            hidden.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            name => Assert.DoesNotContain(name, text, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task The_invoice_table_adds_up_its_columns()
    {
        var answers = Family.Saying("applicant.health=患病");
        answers.Rows["medical-invoices"] = [Invoice("1200.50", "800.00", "400.50"), Invoice("99.50", "", "99.50")];
        var text = await PrintAsync("medical-invoices", Model(answers));
        Assert.Contains("合计（2 张）", text, StringComparison.Ordinal);
        Assert.Contains("1300.00", text, StringComparison.Ordinal);
        Assert.Contains("800.00", text, StringComparison.Ordinal);
        Assert.Contains("500.00", text, StringComparison.Ordinal);

        static Dictionary<string, string> Invoice(string total, string insured, string own) =>
            new()
            {
                ["invoice.patient"] = Family.Worker,
                ["invoice.total"] = total,
                ["invoice.insurance-paid"] = insured,
                ["invoice.self-paid"] = own,
            };
    }

    // A unit certifies whom it pays; who works for nobody declares it.
    [Theory]
    [InlineData("member.has-income member.status=在岗", true, false)]
    [InlineData("member.has-income member.status=农民工", false, true)]
    [InlineData("member.has-income=no member.status=失（无）业", false, false)]
    public async Task Each_earner_has_a_certificate_of_one_kind(string wife, bool ofUnit, bool onOwn)
    {
        var model = Model(Family.Saying("", wife));
        var first = await PrintAsync("income-certificate-of-unit", model);
        var second = await PrintAsync("income-certificate-on-own", model);
        Assert.Contains(Family.Worker, first, StringComparison.Ordinal);
        Assert.Equal(
            (ofUnit, onOwn),
            (
                first.Contains(Family.Wife, StringComparison.Ordinal),
                second.Contains(Family.Wife, StringComparison.Ordinal)
            )
        );
    }

    [Fact]
    public async Task Each_student_who_asks_for_aid_has_a_certificate_of_the_school()
    {
        var asks = "member.status=在校学生 member.asks-education-aid member.unit=演示中学";
        var text = await PrintAsync("enrolment-certificate", Model(Family.Saying("", "member.status=在岗", asks)));
        Assert.Contains(Family.Daughter, text, StringComparison.Ordinal);
        Assert.Contains("演示中学", text, StringComparison.Ordinal);
        Assert.DoesNotContain(Family.Wife, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_notice_says_how_long_it_hangs_even_before_it_does()
    {
        var text = await PrintAsync("public-notice", Model(new()));
        Assert.Contains("不少于", text, StringComparison.Ordinal);
        Assert.Matches(@">\s*7\s*</span>\s*个工作日", text);
    }

    public static TheoryData<string> Everything =>
        new(
            Shelf
                .Region("440700")
                .ServiceItems[0]
                .Forms.Select(form => form.Code)
                .Concat(Shelf.Region("440700").ServiceItems[0].Papers.Select(paper => paper.Code))
        );

    /// <summary>What is taken along to be filled by pen says nothing of anybody.</summary>
    [Theory]
    [MemberData(nameof(Everything))]
    public async Task A_blank_is_blank(string code)
    {
        var text = await PrintAsync(code, Model(new()));
        Assert.DoesNotContain("本人</td>", text, StringComparison.Ordinal);
        Assert.DoesNotContain("0.00", text, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\d{4}年\d", text);
    }

    private static PaperModel Model(Answers answers) => new(answers, "演示电子有限公司工会", "", []);

    private static async Task<string> PrintAsync(string code, PaperModel model)
    {
        var form = Item.Forms.SingleOrDefault(one => one.Code == code);
        var name = form?.PrintedBy ?? Item.Papers.Single(paper => paper.Code == code).PrintedBy;
        var component = Shelf.Catalogue.Component("440700", name)!;
        var renderer = new PaperRenderer(
            new ServiceCollection().AddLogging().BuildServiceProvider(),
            NullLoggerFactory.Instance
        );
        return System.Net.WebUtility.HtmlDecode(
            await renderer.RenderAsync(component, form is null ? model : FormPrintModel.Of(form, model))
        );
    }
}
