namespace Platform.Host.Forms;

public enum SaveStage
{
    /// <summary>Nothing was typed yet.</summary>
    Untouched,

    /// <summary>Being saved, or about to be.</summary>
    Saving,
    Saved,
    Failed,
}
