using System.Globalization;
using Platform.Regions;

namespace Platform.Households;

/// <summary>Reads a household out of a form's answers, by the keys every region shares.</summary>
public static class HouseholdReader
{
    /// <summary>Never fails: what is missing or cannot be read is not there. Whether a form is faultless is asked before.</summary>
    public static Household Read(Answers answers)
    {
        var holder = new HouseholdMember(
            Of(answers[Facts.ApplicantName.Key]),
            IdNumber.Normalize(Of(answers[Facts.ApplicantIdNumber.Key])),
            Facts.ApplicantIdNumber.Key
        )
        {
            IsRegistered = true,
            LivesTogether = true,
        };
        var members = MembersOf(answers, holder);
        return new()
        {
            Holder = holder,
            Members = members,
            Incomes = AmountsOf(
                answers,
                HouseholdFacts.Incomes,
                HouseholdFacts.IncomeKind,
                HouseholdFacts.IncomePerson.Key,
                HouseholdFacts.IncomeAmount.Key
            ),
            Expenditures = AmountsOf(
                answers,
                HouseholdFacts.Expenditures,
                HouseholdFacts.ExpenditureKind,
                HouseholdFacts.ExpenditurePerson.Key,
                HouseholdFacts.ExpenditureAmount.Key
            ),
            Properties =
            [
                .. answers
                    .RowsOf(HouseholdFacts.Properties)
                    .Select(row => new HouseholdProperty(
                        Of(row, HouseholdFacts.PropertyKind),
                        Of(row, HouseholdFacts.PropertyDescription.Key)
                    )),
            ],
            Cause = Of(answers[Facts.HardshipCause]),
            SecondaryCause = Of(answers[HouseholdFacts.SecondaryCause]),
            Loss = Money.TryRead(answers[HouseholdFacts.Loss.Key], out var loss) ? loss : null,
            AreaKind = answers[HouseholdFacts.AreaKind.Key] switch
            {
                HouseholdFacts.Urban => AreaKind.Urban,
                HouseholdFacts.Rural => AreaKind.Rural,
                _ => null,
            },
            Size = SizeOf(answers) ?? members.Count + 1,
        };
    }

    /// <summary>The holder may stand among the members, and a member twice: each person is there once.</summary>
    private static List<HouseholdMember> MembersOf(Answers answers, HouseholdMember holder)
    {
        HashSet<string> seen = [holder.IdNumber];
        return
        [
            .. answers
                .RowsOf(Facts.Members)
                .Select(
                    (row, index) =>
                        new HouseholdMember(
                            Of(row, Facts.MemberName.Key),
                            IdNumber.Normalize(Of(row, Facts.MemberIdNumber.Key)),
                            Answers.Path(Facts.Members, index, Facts.MemberIdNumber.Key)
                        )
                        {
                            Relation = Of(row, HouseholdFacts.MemberRelation),
                            IsRegistered = IsYes(row, HouseholdFacts.MemberIsRegistered),
                            LivesTogether = IsYes(row, HouseholdFacts.MemberLivesTogether),
                        }
                )
                .Where(member => member.IdNumber.Length == 0 || seen.Add(member.IdNumber)),
        ];
    }

    private static IReadOnlyList<HouseholdAmount> AmountsOf(
        Answers answers,
        string rows,
        string kind,
        string person,
        string amount
    ) =>
        [
            .. answers
                .RowsOf(rows)
                .Where(row => Money.TryRead(row.GetValueOrDefault(amount), out _))
                .Select(row =>
                {
                    Money.TryRead(row[amount], out var yuan);
                    return new HouseholdAmount(Of(row, kind), Of(row, person), yuan);
                }),
        ];

    private static int? SizeOf(Answers answers) =>
        int.TryParse(answers[Facts.HouseholdSize.Key], NumberStyles.None, CultureInfo.InvariantCulture, out var size)
            ? size
            : null;

    private static bool IsYes(IReadOnlyDictionary<string, string> row, YesNo fact) =>
        row.GetValueOrDefault(fact.Key) == YesNo.Yes;

    private static string Of(IReadOnlyDictionary<string, string> row, string key) => Of(row.GetValueOrDefault(key));

    private static string Of(string? answer) => answer?.Trim() ?? "";
}
