using System.Text.Json.Serialization;
using Platform.Regions;

namespace Platform.Comparisons;

/// <summary>
/// A made-up household, described once and put through both regions' rules: what every archive form asks, and answers to
/// what only one of them asks.
/// </summary>
public sealed record ComparedHousehold(string Name)
{
    /// <summary>Answers by the keys all regions share; family members are the rows of <see cref="Facts.Members"/>.</summary>
    public Answers Answers { get; init; } = new();

    /// <summary>Answers to single questions of the regions' conditions, by <see cref="ComparedQuestion.Key"/>; before anything else.</summary>
    public Dictionary<string, string> Said { get; init; } = [];

    /// <summary>The household's income of twelve months, yuan, as far as it counts.</summary>
    public decimal Income { get; init; }

    /// <summary>刚性支出 of twelve months, yuan, as far as it counts.</summary>
    public decimal Expenditure { get; init; }

    /// <summary>Damage by an accident or a disaster; null where there was none.</summary>
    public decimal? Loss { get; init; }

    /// <summary>Null for the region's usual benchmark.</summary>
    public AreaKind? Area { get; init; }

    /// <summary>The worker and the family, as dividing counts them.</summary>
    [JsonIgnore]
    public IReadOnlyList<CountedPerson> People =>
        [
            CountedPerson.Worker,
            .. Answers
                .RowsOf(Facts.Members)
                .Select(row => new CountedPerson(
                    row.GetValueOrDefault(HouseholdFacts.MemberLivesTogether.Key) == YesNo.Yes,
                    row.GetValueOrDefault(HouseholdFacts.MemberIsRegistered.Key) == YesNo.Yes
                )),
        ];
}
