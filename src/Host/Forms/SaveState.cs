namespace Platform.Host.Forms;

/// <summary>Whether what was typed is safe.</summary>
public sealed record SaveState(SaveStage Stage)
{
    /// <summary>When it was saved.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Why it was not, in Chinese.</summary>
    public string? Why { get; init; }
}
