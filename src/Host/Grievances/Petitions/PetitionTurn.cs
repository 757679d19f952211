namespace Platform.Host.Grievances.Petitions;

/// <summary>What the body whose turn it is may choose to do.</summary>
public enum PetitionTurn
{
    Undertake,
    ChangeHandlers,
    Assign,
    PassOn,
    PassOut,
    OutsideAnswered,
    Report,
    Settle,
    Note,
    SetAnswerDay,
    Refuse,
    Merge,
    Withdraw,
}
