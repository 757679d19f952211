namespace Platform.Regions;

/// <summary>What may follow a mediation that failed, in the documents' words.</summary>
public static class PetitionRemedyKindWords
{
    extension(PetitionRemedyKind kind)
    {
        public string InWords =>
            kind switch
            {
                PetitionRemedyKind.Arbitration => "提请劳动仲裁",
                PetitionRemedyKind.LegalDocument => "代写法律文书",
                PetitionRemedyKind.LegalAid => "法律援助",
                _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
            };
    }
}
