using System.Globalization;
using Platform.Regions;

namespace Platform.Visits;

/// <summary>What is written down on a visit, asked as a form so that it is saved, checked and kept like any other.</summary>
public static class VisitForm
{
    /// <summary>The rows of the people who went.</summary>
    public const string Investigators = "investigators";

    /// <summary>The key of the kind of visit.</summary>
    public const string Kind = "visit.kind";

    private static readonly VisitKind[] Kinds = Enum.GetValues<VisitKind>();

    private static readonly VisitConclusion[] Conclusions = Enum.GetValues<VisitConclusion>();

    public static Day On { get; } = new("visit.on", "走访日期");

    public static Text Place { get; } = new("visit.place", "走访地点") { MaximumLength = 100, Personal = true };

    public static Text PersonMet { get; } = new("visit.person-met", "被访人") { MaximumLength = 30, Personal = true };

    public static Telephone CalledNumber { get; } = new("visit.called-number", "拨打的号码");

    public static Number CallMinutes { get; } =
        new("visit.call-minutes", "通话时长（分钟）") { Minimum = 1, Maximum = 240 };

    public static Text Findings { get; } =
        new("visit.findings", "家庭情况和走访记录")
        {
            MaximumLength = 2000,
            Multiline = true,
            Personal = true,
        };

    public static Choice Conclusion { get; } =
        new("visit.conclusion", "结论", [.. Conclusions.Select(conclusion => conclusion.InWords)]);

    public static Text InvestigatorName { get; } = new("investigator.name", "姓名") { MaximumLength = 30 };

    public static Text InvestigatorTitle { get; } = new("investigator.title", "身份或职务") { MaximumLength = 30 };

    /// <summary>The form of a rule: only the kinds it counts, and its own name for the record.</summary>
    public static Form Of(VisitRule rule)
    {
        var kind = new Choice(Kind, "方式", [.. rule.Kinds.Select(one => one.InWords)]);
        var byTelephone = kind.Is(VisitKind.ByTelephone.InWords);
        return new Form(
            "visit",
            rule.RecordName ?? "走访记录",
            rule.Source,
            [
                new("时间和方式", [Field.Must(kind), Field.Must(On)]),
                new(
                    "走访人员",
                    [
                        Field.Must(InvestigatorName),
                        (Field)InvestigatorTitle with
                        {
                            Help = "例如 工会主席、工会干事、社工、义工",
                        },
                    ]
                )
                {
                    Rows = Investigators,
                    RowName = "走访人员",
                    MinimumRows = 1,
                    MaximumRows = 10,
                    Help = rule.MinimumInvestigators is { } people
                        ? $"入户须 {people} 名（含）以上工作人员。本单位有账号的人会记为本件的调查人员。"
                        : "本单位有账号的人会记为调查人员。",
                },
                new(
                    "情况",
                    [
                        Field.Must(Place) with
                        {
                            When = !byTelephone,
                        },
                        Field.Must(PersonMet),
                        Field.Must(CalledNumber) with
                        {
                            When = byTelephone,
                        },
                        Field.Must(CallMinutes) with
                        {
                            When = byTelephone,
                        },
                        Field.Must(Findings) with
                        {
                            Wide = true,
                            Help = "家庭人口、收入、健康、就学、住房等实际情况；电话走访写明谈了什么",
                        },
                        Field.Must(Conclusion) with
                        {
                            Wide = true,
                        },
                    ]
                ),
            ]
        );
    }

    /// <summary>What a new record starts with.</summary>
    public static Answers Begin(VisitRule rule, DateOnly today, string name, string title) =>
        new()
        {
            Values = { [Kind] = rule.Kinds[0].InWords, [On.Key] = DayText(today) },
            Rows = { [Investigators] = [Row(name, title)] },
        };

    /// <summary>A recorded visit as its form was filled, to put it right.</summary>
    public static Answers Of(Visit visit)
    {
        var answers = new Answers
        {
            Values =
            {
                [Kind] = visit.Kind.InWords,
                [On.Key] = DayText(visit.On),
                [Place.Key] = visit.Place,
                [PersonMet.Key] = visit.PersonMet,
                [Findings.Key] = visit.Findings,
                [Conclusion.Key] = visit.Conclusion.InWords,
            },
            Rows = { [Investigators] = [.. visit.Investigators.Select(person => Row(person.Name, person.Title))] },
        };
        if (visit.CalledNumber is { } number)
        {
            answers.Values[CalledNumber.Key] = number;
        }

        if (visit.CallMinutes is { } minutes)
        {
            answers.Values[CallMinutes.Key] = minutes.ToString(CultureInfo.InvariantCulture);
        }

        return answers;
    }

    /// <summary>The answers as a request. Only for answers the form finds no fault with.</summary>
    public static VisitRequest Read(Answers answers)
    {
        var kind = Kinds.Single(one => one.InWords == answers[Kind]);
        var isCall = kind is VisitKind.ByTelephone;
        _ = Day.TryRead(answers[On.Key], out var on);
        return new VisitRequest
        {
            Kind = kind,
            On = on,
            Place = isCall ? "" : answers[Place.Key] ?? "",
            Investigators =
            [
                .. answers
                    .RowsOf(Investigators)
                    .Select(row =>
                        (
                            row.GetValueOrDefault(InvestigatorName.Key) ?? "",
                            row.GetValueOrDefault(InvestigatorTitle.Key) ?? ""
                        )
                    ),
            ],
            PersonMet = answers[PersonMet.Key] ?? "",
            CalledNumber = isCall ? answers[CalledNumber.Key] : null,
            CallMinutes =
                isCall && int.TryParse(answers[CallMinutes.Key], CultureInfo.InvariantCulture, out var minutes)
                    ? minutes
                    : null,
            Findings = answers[Findings.Key] ?? "",
            Conclusion = Conclusions.Single(one => one.InWords == answers[Conclusion.Key]),
        };
    }

    private static Dictionary<string, string> Row(string name, string title) =>
        title.Length > 0
            ? new() { [InvestigatorName.Key] = name, [InvestigatorTitle.Key] = title }
            : new() { [InvestigatorName.Key] = name };

    private static string DayText(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
