namespace Platform.Storage;

/// <summary>Whose rows a reader may see: everything, nothing, or one body's subtree at a level of the union tree.</summary>
public enum ScopeKind
{
    /// <summary>Nobody is signed in: no scoped row is visible.</summary>
    Nothing,

    /// <summary>The system itself: timed work, verbs, and the few public look-ups that name a row by a secret.</summary>
    Everything,
    Province,
    City,
    County,

    /// <summary>The level between county and unit: a sector union, a township or a street.</summary>
    Middle,

    /// <summary>The unit's own union (基层工会).</summary>
    Primary,

    /// <summary>A supervising department (企业主管部门): no union, sees the cases of the units it supervises.</summary>
    Department,
}
