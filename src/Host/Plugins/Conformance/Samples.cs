using Platform.Regions;

namespace Platform.Host.Plugins.Conformance;

/// <summary>Invented people to try papers with.</summary>
internal static class Samples
{
    private const string Holder = "样例甲";
    private const string Member = "样例乙";
    private const string UnitName = "样例单位工会委员会";
    private const string Number = "样例0001";
    private const string NotSealed = "未盖章";
    private static readonly DateOnly Day = new(2026, 3, 2);

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
            Day.AddYears(3),
            [new(2027, Day.AddYears(1), "样例总工会")],
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
        yield return Try("空白表格", new Answers(), []);
        var named = form.Sections.Any(section => section.Rows == Facts.Members) ? [Holder, Member] : new[] { Holder };
        yield return Try("填满的表格", Filled(item), named);

        Sample Try(string name, Answers answers, string[] shows) =>
            new(
                name,
                typeof(FormPrint),
                new FormPrintModel(
                    form,
                    answers,
                    UnitName,
                    Number,
                    [new("unit-review", UnitName, "样例丙", Day, "情况属实")]
                ),
                shows,
                []
            );
    }

    /// <summary>An application with every field of every form: a paper may print what another form asked.</summary>
    private static Answers Filled(ServiceItem item)
    {
        var filled = new Answers();
        foreach (var section in item.Forms.SelectMany(form => form.Sections))
        {
            var answers = section.Fields.ToDictionary(field => field.Fact.Key, field => Answer(field.Fact));
            if (section.Rows is { } rows)
            {
                filled.Rows[rows] = [answers, new(answers)];
                continue;
            }

            foreach (var (key, answer) in answers)
                filled.Values[key] = answer;
        }

        return filled;
    }

    private static string Answer(Fact fact) =>
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
