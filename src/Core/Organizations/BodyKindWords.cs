namespace Platform.Organizations;

/// <summary>The kinds as the union's papers call them.</summary>
public static class BodyKindWords
{
    extension(BodyKind kind)
    {
        public string InWords =>
            kind switch
            {
                BodyKind.Province => "省总工会",
                BodyKind.City => "市总工会",
                BodyKind.County => "县（区）总工会",
                BodyKind.Sector => "系统（产业）工会",
                BodyKind.Township => "乡镇（街道）工会",
                BodyKind.Primary => "基层工会",
                BodyKind.Department => "企业主管部门",
                _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
            };
    }
}
