using Microsoft.AspNetCore.Components;

namespace Platform.Regions;

/// <summary>A form on paper. The plugin's component decides every line; the Host brings the data and the print button.</summary>
public abstract class FormPrint : ComponentBase
{
    [Parameter, EditorRequired]
    public required FormPrintModel Model { get; set; }
}
