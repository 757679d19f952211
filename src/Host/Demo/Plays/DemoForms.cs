using Platform.Regions;

namespace Platform.Host.Demo;

/// <summary>Fills a worker's form.</summary>
internal static class DemoForms
{
    private const int PlacesPerCase = 10;

    /// <summary>Stands for the worker's name in the rows several workers share.</summary>
    private const string Worker = "{worker}";

    public static Answers Fill(DemoPlan plan, DemoCase worker)
    {
        var index = plan.FirstOf(worker);
        var household = plan.Households[worker.Household];
        var place = index * PlacesPerCase;
        return new Answers
        {
            Values = new Dictionary<string, string>(household.Answers)
            {
                [Facts.ApplicantName.Key] = worker.Name,
                [Facts.ApplicantSex.Key] = worker.Sex,
                [Facts.ApplicantIdNumber.Key] = DemoIdNumbers.Make(plan.IdDistrict, worker.Born, worker.Sex, place),
                [Facts.ApplicantTelephone.Key] = $"1390000{1000 + index:0000}",
            },
            Rows = new(household.Rows.Select(section => Copy(section, worker.Name)))
            {
                [Facts.Members] =
                [
                    .. household.Members.Select(
                        (member, row) =>
                            new Dictionary<string, string>(member.Answers)
                            {
                                [Facts.MemberName.Key] = member.Name,
                                [Facts.MemberIdNumber.Key] = DemoIdNumbers.Make(
                                    plan.IdDistrict,
                                    member.Born,
                                    member.Sex,
                                    place + row + 1
                                ),
                            }
                    ),
                ],
            },
        };
    }

    /// <summary>What the worker writes down; what a union fills in at its stage comes later.</summary>
    public static Answers OfApplication(ServiceItem item, Answers answers)
    {
        var later = item
            .Forms.Where(form => form.FilledAt is not null)
            .SelectMany(form => item.AsFilledAtStage(form).AnswerKeys)
            .ToHashSet();
        return new()
        {
            Values = answers.Values.Where(answer => !later.Contains(answer.Key)).ToDictionary(),
            Rows = answers.Rows.Where(rows => !later.Contains(rows.Key)).ToDictionary(),
        };
    }

    private static KeyValuePair<string, List<Dictionary<string, string>>> Copy(
        KeyValuePair<string, IReadOnlyList<IReadOnlyDictionary<string, string>>> section,
        string worker
    ) =>
        new(
            section.Key,
            [
                .. section.Value.Select(row =>
                    row.ToDictionary(
                        answer => answer.Key,
                        answer => answer.Value.Replace(Worker, worker, StringComparison.Ordinal)
                    )
                ),
            ]
        );
}
