using System.Text.RegularExpressions;

namespace Platform.Regions.Tests.Tables;

/// <summary>Reads who is meant, said by the labels of the forms, of the unit's register and of what the region may switch on.</summary>
internal sealed partial class Situation(Region region, ServiceItem item)
{
    public const string Anybody = "任何人";

    private static readonly DateOnly Day = new(2026, 3, 2);

    public IFacts Read(string words)
    {
        var answers = new Answers();
        foreach (var said in words == Anybody ? [] : Parts().Matches(words).Select(match => match.Value))
        {
            if (Row().Match(said) is { Success: true } row)
                Add(answers, row.Groups["section"].Value, row.Groups["said"].Value);
            else
                Answer(answers.Values, said, Once());
        }

        return answers.On(Day);
    }

    private void Add(Answers answers, string name, string said)
    {
        var section = item
            .Forms.SelectMany(form => form.Sections)
            .FirstOrDefault(one => one.Rows is not null && (one.RowName == name || one.Name == name));
        Assert.True(section is not null, $"没有逐行填写的“{name}”");
        var row = new Dictionary<string, string>();
        foreach (var one in RegionTable.Listed(said, '，'))
            Answer(row, one, section.Fields.Select(field => field.Fact));

        if (!answers.Rows.TryGetValue(section.Rows!, out var rows))
            answers.Rows[section.Rows!] = rows = [];
        rows.Add(row);
    }

    private static void Answer(Dictionary<string, string> answers, string said, IEnumerable<Fact> asked)
    {
        Assert.True(said.Split('：') is [_, _], $"“{said}”要写成“栏目：答案”");
        var (label, answer) = (said.Split('：')[0], said.Split('：')[1]);
        var facts = asked.Where(fact => fact.Label == label).DistinctBy(fact => fact.Key).ToList();
        Assert.True(
            facts is [_],
            facts.Count == 0
                ? $"没有人问“{label}”；能写的有：{string.Join("、", asked.Select(fact => fact.Label).Distinct())}"
                : $"“{label}”有 {facts.Count} 个意思"
        );
        Assert.True(facts[0] is not Choice choice || choice.Options.Contains(answer), $"“{label}”没有选项“{answer}”");
        answers[facts[0].Key] = facts[0] is YesNo ? YesOrNo(answer) : answer;
    }

    private static string YesOrNo(string answer)
    {
        Assert.True(answer is "是" or "否", $"“{answer}”要写成是或否");
        return answer == "是" ? YesNo.Yes : YesNo.No;
    }

    private IEnumerable<Fact> Once() =>
        item
            .Forms.SelectMany(form => form.Sections)
            .Where(section => section.Rows is null)
            .SelectMany(section => section.Fields)
            .Select(field => field.Fact)
            .Concat(Facts.OfUnit)
            .Concat(region.Switches.Select(choice => choice.Fact));

    [GeneratedRegex("[^；（]+(（[^）]*）)?")]
    private static partial Regex Parts();

    [GeneratedRegex("^(?<section>[^（：]+)（(?<said>[^）]*)）$")]
    private static partial Regex Row();
}
