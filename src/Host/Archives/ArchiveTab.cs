namespace Platform.Host.Archives;

/// <summary>
/// A part of an archive's page. Every feature registers its own, and edits nothing here; the part gets the page as
/// <c>[CascadingParameter] ArchiveView View</c>.
/// </summary>
/// <param name="Code">Its place in the address: <c>/archives/{id}/{code}</c>.</param>
/// <param name="Part">The component; it takes no parameters.</param>
internal sealed record ArchiveTab(string Code, string Text, Type Part)
{
    /// <summary>From the left; tens, so that others fit between.</summary>
    public int Order { get; init; }

    /// <summary>Whether this archive has such a part for this reader.</summary>
    public Func<ArchiveView, bool> IsShown { get; init; } = _ => true;
}
