using Platform.Grievances;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Host.Grievances.Petitions;

/// <summary>The petition's page as its parts see it.</summary>
/// <param name="Run">Runs an act and shows the petition as it is afterwards; a rule that is not met comes back to be shown.</param>
public sealed record PetitionView(PetitionSheet Sheet, Func<Func<Task>, Task<RuleException?>> Run)
{
    public Petition Petition => Sheet.Petition;

    public Actor Actor => Sheet.Actor;

    public string Address => $"{PetitionQuery.Address}/{Petition.Id}";
}
