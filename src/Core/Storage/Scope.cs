namespace Platform.Storage;

/// <summary>The part of the tree a reader sees. Every context is opened with one; see <see cref="PlatformDb"/>.</summary>
/// <param name="Kind">The level the reader stands at.</param>
/// <param name="BodyId">The union or department the reader acts for; 0 where <paramref name="Kind"/> needs none.</param>
public readonly record struct Scope(ScopeKind Kind, int BodyId)
{
    public static Scope Nothing { get; } = new(ScopeKind.Nothing, 0);

    public static Scope Everything { get; } = new(ScopeKind.Everything, 0);
}
