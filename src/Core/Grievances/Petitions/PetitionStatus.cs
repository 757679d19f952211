namespace Platform.Grievances;

/// <summary>How far a petition has come. How it ended, <see cref="PetitionEnding"/> says.</summary>
public enum PetitionStatus
{
    /// <summary>已受理: nobody has begun on it.</summary>
    Received,

    /// <summary>办理中: somebody does it, presses for it or mediates.</summary>
    InHand,

    /// <summary>The mediation failed and at least one remedy was begun.</summary>
    Remedying,

    /// <summary>There is an outcome; somebody still has to be told of it.</summary>
    Settled,

    /// <summary>办结: whoever had to hear of the outcome has.</summary>
    Closed,
}
