namespace Platform.Organizations;

/// <summary>The roles as shown to people.</summary>
public static class RoleWords
{
    extension(Role role)
    {
        public string InWords =>
            role switch
            {
                Role.Officer => "经办人",
                Role.Lead => "负责人",
                Role.Administrator => "系统管理员",
                Role.Auditor => "审计员",
                _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
            };
    }
}
