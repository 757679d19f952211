using Platform.Calendar;
using Platform.Grievances;
using Platform.Regions;

namespace Platform.Host.Demo;

/// <summary>The real services the demo's petitions are driven through.</summary>
internal sealed record DemoPetitionDesks(
    PetitionDesk Petitions,
    PetitionReceiptDesk Receipt,
    PetitionPaperDesk Papers,
    HandlingDesk Handling,
    UrgingDesk Urgings,
    MediationDesk Mediations,
    RemedyDesk Remedies,
    OutcomeDesk Outcomes,
    ConsultationDesk Consultations,
    Catalogue Catalogue,
    TimeProvider Time
)
{
    public DateOnly Today => ChinaTime.Today(Time);

    public PetitionService ServiceOf(string regionCode) =>
        Catalogue.Find(regionCode)!.PublicServices.OfType<PetitionService>().Single();
}
