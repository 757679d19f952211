namespace Platform.Organizations;

/// <summary>What a post may do. The four are kept apart: who manages accounts decides no case, who audits changes nothing.</summary>
public enum Role
{
    /// <summary>经办人: works on cases.</summary>
    Officer,

    /// <summary>负责人: works on cases and answers for the body's settings.</summary>
    Lead,

    /// <summary>系统管理员: unions and accounts of the subtree.</summary>
    Administrator,

    /// <summary>审计员: reads the audit trail of the subtree.</summary>
    Auditor,
}
