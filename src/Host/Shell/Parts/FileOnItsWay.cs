namespace Platform.Host.Shell.Parts;

/// <summary>One line of <see cref="FileDrop"/>.</summary>
internal sealed class FileOnItsWay(string name, long length)
{
    public string Name => name;

    public long Length => length;

    public int Percent { get; private set; }

    public bool IsDone { get; set; }

    public string? Error { get; set; }

    /// <summary>True when there is something new to show.</summary>
    public bool Advance(long read)
    {
        var percent = length == 0 ? 100 : (int)(100 * read / length);
        var isNews = percent != Percent;
        Percent = percent;
        return isNews;
    }
}
