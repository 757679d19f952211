namespace Platform.Storage;

/// <summary>What somebody typed, as it is kept.</summary>
public static class TypedText
{
    /// <summary>Trimmed; null where nothing was typed.</summary>
    /// <exception cref="RuleException">Longer than the place it is kept in.</exception>
    public static string? Optional(string? typed, int longest, string field)
    {
        var trimmed = typed?.Trim() ?? "";
        return trimmed.Length == 0 ? null
            : trimmed.Length <= longest ? trimmed
            : throw new RuleException($"不能超过 {longest} 个字") { Field = field };
    }

    /// <summary>Trimmed, and something.</summary>
    /// <param name="name">What it is called on the form.</param>
    /// <exception cref="RuleException">Nothing was typed, or more than the place it is kept in takes.</exception>
    public static string Required(string? typed, int longest, string name, string field) =>
        Optional(typed, longest, field) ?? throw new RuleException($"请填写{name}") { Field = field };
}
