namespace Platform.Host.Shell.Navigation;

/// <summary>A component that a feature puts into the top bar; it takes no parameters.</summary>
internal sealed record TopBarPart(TopBarSlot Slot, Type Component);
