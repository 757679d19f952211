namespace Platform.Regions;

/// <summary>What kind of change came to a household between two surveys.</summary>
public enum ChangeKind
{
    /// <summary>新增: a household in difficulty that is in no archive yet.</summary>
    Added,

    /// <summary>离职: the worker left the unit.</summary>
    Left,

    /// <summary>离世: somebody of the household died.</summary>
    Died,

    /// <summary>Any other change of a household on the register.</summary>
    Other,
}
