namespace Platform.Regions;

/// <summary>The ways of handling a petition in the documents' words.</summary>
public static class PetitionHandlingKindWords
{
    extension(PetitionHandlingKind kind)
    {
        public string InWords =>
            kind switch
            {
                PetitionHandlingKind.Undertake => "承办",
                PetitionHandlingKind.Assign => "交办",
                PetitionHandlingKind.PassOn => "转办",
                PetitionHandlingKind.Supervise => "督办",
                _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
            };
    }
}
