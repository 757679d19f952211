using Platform.Regions;

namespace Platform.Rounds;

/// <summary>What a round may be opened from.</summary>
/// <param name="Plan">Null: freely, by the region's rules.</param>
public sealed record RoundTemplate(Region Region, RoundPlan? Plan)
{
    /// <summary>The plan's days in another year; whoever opens the round confirms or changes them.</summary>
    public IReadOnlyList<RoundDeadline> DeadlinesIn(int year) =>
        Plan is null
            ? []
            :
            [
                .. Plan.Deadlines.Select(deadline =>
                    year == Plan.Year
                        ? RoundDeadline.Of(deadline)
                        : RoundDeadline.Of(deadline) with
                        {
                            On = deadline.On.AddYears(year - Plan.Year),
                            Clause = null,
                        }
                ),
            ];
}
