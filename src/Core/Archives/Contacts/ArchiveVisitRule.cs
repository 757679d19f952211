using Platform.Regions;

namespace Platform.Archives;

/// <summary>What a visit to a household on the register has to bring.</summary>
public static class ArchiveVisitRule
{
    extension(Region region)
    {
        /// <summary>
        /// The contact persons' rule where the documents have one, else the rule households are first visited by (通过入户走访重新审核);
        /// null where they say nothing of visits.
        /// </summary>
        public VisitRule? VisitsToArchives =>
            region.ContactPersons?.Visits
            ?? region
                .ServiceItems.SelectMany(item => item.Approval)
                .SelectMany(stage => stage is OneOf choice ? choice.Ways : [stage])
                .OfType<HomeVisit>()
                .FirstOrDefault()
                ?.Rule;
    }
}
