using Microsoft.AspNetCore.Components;

namespace Platform.Regions;

/// <summary>A paper made from the proceedings. The plugin's component decides every line; the Host brings the data.</summary>
public abstract class PaperPrint : ComponentBase
{
    [Parameter, EditorRequired]
    public required PaperModel Model { get; set; }
}
