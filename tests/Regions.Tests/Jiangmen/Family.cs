namespace Platform.Regions.Tests.Jiangmen;

/// <summary>A worker, a wife and a daughter who is of age from 2027-02-20 on, saying of themselves what a table says.</summary>
internal static class Family
{
    public const string Worker = "演示甲";
    public const string Wife = "演示妻";
    public const string Daughter = "演示女";

    public static readonly DateOnly Day = new(2026, 3, 2);

    /// <summary>Each as key=answer, separated by blanks; a key alone is answered yes.</summary>
    public static Answers Saying(string worker, string wife = "", string daughter = "")
    {
        var answers = new Answers { Values = Pairs(worker) };
        answers.Values[Facts.ApplicantName.Key] = Worker;
        answers.Values[Facts.ApplicantIdNumber.Key] = "440799197901010010";
        answers.Rows[Facts.Members] =
        [
            Member(wife, Wife, "妻子", "440799198011030020"),
            Member(daughter, Daughter, "女儿", "440799200902200040"),
        ];
        return answers;
    }

    private static Dictionary<string, string> Member(string said, string name, string relation, string number)
    {
        var row = Pairs(said);
        row[Facts.MemberName.Key] = name;
        row[HouseholdFacts.MemberRelation] = relation;
        row[Facts.MemberIdNumber.Key] = number;
        return row;
    }

    private static Dictionary<string, string> Pairs(string said) =>
        said.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(one => one.Split('='))
            .ToDictionary(pair => pair[0], pair => pair.Length == 2 ? pair[1] : YesNo.Yes);
}
