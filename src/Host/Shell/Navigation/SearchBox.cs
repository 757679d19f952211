namespace Platform.Host.Shell.Navigation;

/// <summary>Where the top bar's search leads: <c>{Address}?q=…</c>. Without one registered there is no box.</summary>
internal sealed record SearchBox(string Address, string Placeholder);
