using Platform.Regions;

namespace Platform.Grievances;

/// <summary>A region whose petitions a body takes, with the service that says how.</summary>
public sealed record PetitionOffice(Region Region, PetitionService Service);
