namespace Platform.Applicants;

/// <summary>What was agreed to; the law asks for the second one separately (《个人信息保护法》第二十九条).</summary>
public enum ConsentKind
{
    /// <summary>处理个人信息.</summary>
    PersonalData,

    /// <summary>处理敏感个人信息.</summary>
    SensitiveData,
}
