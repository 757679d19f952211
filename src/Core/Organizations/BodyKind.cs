namespace Platform.Organizations;

/// <summary>Where a body stands. All but <see cref="Department"/> are unions.</summary>
public enum BodyKind
{
    Province,
    City,
    County,

    /// <summary>系统工会, 产业工会.</summary>
    Sector,

    /// <summary>乡镇、街道总工会, 管理区工会工委.</summary>
    Township,

    /// <summary>基层工会: the union of one unit.</summary>
    Primary,

    /// <summary>企业主管部门: supervises units, is no union.</summary>
    Department,
}
