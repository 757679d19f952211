namespace Platform.Host.Shell.Parts;

/// <summary>What a colour says. It never says it alone: a word and an icon go with it.</summary>
public enum Tone
{
    Neutral,

    /// <summary>In hand: somebody is at work on it.</summary>
    Info,

    /// <summary>Done, valid, met.</summary>
    Success,

    /// <summary>Something is missing, or the time is nearly over.</summary>
    Warning,

    /// <summary>Seals, public notices and what is overdue; nothing else.</summary>
    Seal,
}
