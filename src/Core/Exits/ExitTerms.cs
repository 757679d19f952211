using Platform.Regions;

namespace Platform.Exits;

/// <summary>
/// What an exit is judged by, as of its proposal. Where a region's documents say nothing of leaving the register, an
/// archive can be closed all the same: people die, and some archives were opened by mistake. Then every kind is open,
/// and the county union decides, or the city's for a unit directly under it.
/// </summary>
/// <param name="Rules">Null: 文件未规定.</param>
public sealed record ExitTerms(ExitRules? Rules)
{
    /// <summary>The stage of the notice, for those who count postings.</summary>
    public const string NoticeCode = "exit-notice";

    public IReadOnlyList<ExitKind> Kinds =>
        Rules is null ? Enum.GetValues<ExitKind>() : [.. Rules.Options.Select(option => option.Kind).Distinct()];

    /// <summary>The document's word for the kind.</summary>
    public string NameOf(ExitKind kind) => OptionOf(kind)?.Name ?? kind.InWords;

    /// <summary>The causes the document names; empty where it leaves them open.</summary>
    public IReadOnlyList<string> CausesOf(ExitKind kind) => OptionOf(kind)?.Causes ?? [];

    public Citation? SourceOf(ExitKind kind) => OptionOf(kind)?.Source ?? Rules?.Source;

    public Party DecidedBy => Rules?.DecidedBy ?? Party.CountyOrCityUnion;

    private ExitOption? OptionOf(ExitKind kind) => Rules?.Options.FirstOrDefault(option => option.Kind == kind);
}
