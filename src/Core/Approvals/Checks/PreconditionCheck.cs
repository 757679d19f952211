using Platform.Regions;

namespace Platform.Approvals.Checks;

/// <summary>Who may apply at all, said before anything is handed in.</summary>
internal sealed class PreconditionCheck : IStageCheck
{
    public IEnumerable<Outstanding> Find(Situation situation) =>
        situation.Stage is Application
            ? situation.UnmetPreconditions.Select(unmet => new Outstanding(
                unmet.Otherwise,
                unmet.Source,
                MendingPlace.Form
            ))
            : [];
}
