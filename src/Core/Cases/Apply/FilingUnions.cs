using Platform.Organizations;
using Platform.Regions;

namespace Platform.Cases;

/// <summary>Who may file for a worker: the unit's own union, and whichever above it the item's documents let.</summary>
public static class FilingUnions
{
    extension(ServiceItem item)
    {
        /// <summary>Null where the documents send workers to their own union only.</summary>
        public AlsoFiledBy? AlsoFiledBy => item.Approval.OfType<Application>().FirstOrDefault()?.AlsoFiledBy;

        public bool MayBeFiledBy(Actor actor, Body unit) =>
            actor.WorksOnCases
            && (
                actor.BodyId == unit.Id
                || item.AlsoFiledBy?.Parties.Any(party => unit.BodyOf(party) == actor.BodyId) is true
            );
    }
}
