namespace Platform.Regions;

public static class AidKindWords
{
    extension(AidKind kind)
    {
        public string InWords =>
            kind switch
            {
                AidKind.LivingAid => "生活救助",
                AidKind.MedicalAid => "医疗救助",
                AidKind.EducationAid => "助学救助",
                AidKind.Employment => "就业帮扶",
                AidKind.FestivalVisit => "节日慰问",
                AidKind.TemporaryAid => "临时救助",
                AidKind.HealthCheck => "健康体检",
                AidKind.LegalAid => "法律援助",
                AidKind.Other => "其他帮扶",
                _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
            };
    }
}
