namespace Platform.Regions;

/// <summary>What visits to the household belong to a stage.</summary>
public static class StageVisits
{
    extension(Stage stage)
    {
        /// <summary>
        /// The rule the stage's body visits by, because it has to (入户调查) or where it finds it necessary (必要时入户); null
        /// where no visit belongs to the stage.
        /// </summary>
        public VisitRule? VisitRule =>
            stage switch
            {
                HomeVisit visit => visit.Rule,
                Review review => review.VisitWhenNecessary,
                _ => null,
            };
    }
}
