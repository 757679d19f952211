using Platform.Certificates;
using Platform.Regions;

namespace Platform.Host.Plugins.Conformance;

/// <summary>Invented people to try papers with.</summary>
internal static class Samples
{
    public const string Holder = "样例甲";
    private const string Member = "样例乙";
    public const string UnitName = "样例单位工会委员会";
    public const string Number = "样例0001";
    private const string NotSealed = "未盖章";
    public static readonly DateOnly Day = new(2026, 3, 2);

    public static IEnumerable<Sample> Of(Certificate? certificate)
    {
        if (certificate is null)
            yield break;

        var model = new CertificateModel(
            Number,
            Holder,
            "男",
            "11010519491231002X",
            UnitName,
            Day,
            Day,
            certificate.ValidYears is { } years ? CertificateLife.LastDay(Day, years) : null,
            certificate.ReviewedEveryYears is null ? [] : [new(2027, Day.AddYears(1), "样例总工会")],
            "data:image/svg+xml,"
        );
        yield return Try("盖章后的证件", model, [Holder, Number, UnitName], [NotSealed]);

        var bare = model with { Number = "", Sealed = null, Issued = null, Expires = null, Reviews = [] };
        yield return Try("未盖章的证件", bare, [Holder, NotSealed], []);

        static Sample Try(string name, CertificateModel model, string[] shows, string[] hides) =>
            new(name, typeof(CertificateTemplate), model, shows, hides);
    }

    public static IEnumerable<Sample> Of(ServiceItem item, Form form)
    {
        yield return Try("空白表格", new PaperModel(new Answers(), UnitName, Number, []), []);

        // A form may print what another form asked, and what came of the proceedings.
        var named = form.Sections.Any(section => section.Rows == Facts.Members) ? [Holder, Member] : new[] { Holder };
        yield return Try("填满的表格", PaperSamples.Full(item, form.Source, Filled(item.Forms, Answer)), named);

        Sample Try(string name, PaperModel model, string[] shows) =>
            new(name, typeof(FormPrint), FormPrintModel.Of(form, model), shows, []);
    }

    /// <summary>Every field of the forms answered; repeated sections twice.</summary>
    public static Answers Filled(IEnumerable<Form> forms, Func<Fact, string> answer)
    {
        var filled = new Answers();
        foreach (var section in forms.SelectMany(form => form.Sections))
        {
            var answers = new Dictionary<string, string>();
            foreach (var field in section.Fields)
                answers[field.Fact.Key] = answer(field.Fact);

            if (section.Rows is { } rows)
            {
                filled.Rows[rows] = [answers, new(answers)];
                continue;
            }

            foreach (var (key, words) in answers)
                filled.Values[key] = words;
        }

        return filled;
    }

    public static string Answer(Fact fact) =>
        fact switch
        {
            _ when fact.Key == Facts.ApplicantName.Key => Holder,
            _ when fact.Key == Facts.MemberName.Key => Member,
            Choice choice => choice.Options[0],
            YesNo => YesNo.Yes,
            Money => "1234.50",
            Number number => $"{number.Minimum}",
            Platform.Regions.Day => $"{Day:yyyy-MM-dd}",
            IdentityNumber => "11010519491231002X",
            Telephone => "0539-1234567",
            BankCard => "6222020200112230000",
            _ => "样例",
        };
}
