namespace Platform.Exits;

/// <summary>How the union and the household met.</summary>
public enum ExitManner
{
    InPerson,
    ByTelephone,
    ByPost,

    /// <summary>由单位转交: handed on by the unit, which answers for it.</summary>
    ThroughTheUnit,
}
