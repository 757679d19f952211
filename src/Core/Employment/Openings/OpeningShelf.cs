namespace Platform.Employment;

/// <summary>The parts of the list of openings.</summary>
public enum OpeningShelf
{
    /// <summary>Reported or sent back: not published yet.</summary>
    Waiting,

    /// <summary>On the public page.</summary>
    Open,

    /// <summary>Filled, withdrawn, or past the last day.</summary>
    Over,
}
