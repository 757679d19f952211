namespace Platform.Regions;

/// <summary>信访: what workers ask the union to help them with, from advice to legal aid.</summary>
public sealed record PetitionService(string Code, string Name) : PublicService(Code, Name)
{
    /// <summary>How petitions come in.</summary>
    public required IReadOnlyList<PetitionChannel> Channels { get; init; }

    /// <summary>Questions of law and policy are answered at once and need no petition (政策咨询解答); null where the document does not say so.</summary>
    public Citation? Consultation { get; init; }

    /// <summary>What is collected from the petitioner.</summary>
    public required Checklist Checklist { get; init; }

    /// <summary>The union that takes petitions and decides how they are handled, as seen from the petitioner's unit.</summary>
    public required Party HandledBy { get; init; }

    /// <summary>How a petition may be handled, in the document's order.</summary>
    public required IReadOnlyList<PetitionHandling> Handlings { get; init; }

    /// <summary>By what principle the handler is found, quoted, e.g. 属地管理、分级负责.</summary>
    public required Citation Principle { get; init; }

    /// <summary>What the union offers when mediation fails, in the document's order.</summary>
    public required IReadOnlyList<PetitionRemedy> Remedies { get; init; }

    /// <summary>Null where the document gives no time to answer in.</summary>
    public DayCount? AnswerWithin { get; init; }
}
