namespace Platform.Grievances;

/// <summary>Papers that come of the proceedings themselves.</summary>
/// <param name="Code">Kebab-case English; never changes once shipped.</param>
public sealed record PetitionPaperKind(string Code, string Name)
{
    public static IReadOnlyList<PetitionPaperKind> All { get; } =
    [
        new("transfer-slip", "转办单"),
        new("agreement", "协调协议"),
        new("handling-report", "办理情况报告"),
        new("legal-document", "法律文书"),
        new("arbitration-paper", "仲裁材料"),
        new("legal-aid-paper", "法律援助材料"),
        new("other", "其他材料"),
    ];
}
