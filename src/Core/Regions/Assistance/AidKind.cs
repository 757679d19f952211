namespace Platform.Regions;

/// <summary>What assistance is for.</summary>
public enum AidKind
{
    LivingAid,
    MedicalAid,
    EducationAid,
    Employment,
    FestivalVisit,
    TemporaryAid,
    HealthCheck,
    LegalAid,
    Other,
}
