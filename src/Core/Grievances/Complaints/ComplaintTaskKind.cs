namespace Platform.Grievances;

/// <summary>What a complaint waits for somebody to do.</summary>
public enum ComplaintTaskKind
{
    Assign,

    AnswerExtension,

    Handle,

    Tell,

    Close,
}
