using Microsoft.AspNetCore.Components;

namespace Platform.Regions;

/// <summary>A certificate on paper. What was issued is kept as this component rendered it.</summary>
public abstract class CertificateTemplate : ComponentBase
{
    [Parameter, EditorRequired]
    public required CertificateModel Model { get; set; }
}
