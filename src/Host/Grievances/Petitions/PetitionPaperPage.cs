using Microsoft.AspNetCore.Components;
using Platform.Grievances;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Host.Grievances.Petitions;

/// <summary>A sheet that names the petitioner in full: printing it is put on record like any look at the full data.</summary>
public abstract class PetitionPaperPage : ComponentBase
{
    [Parameter]
    public Guid Id { get; set; }

    [CascadingParameter]
    private Actor? Actor { get; set; }

    [Inject]
    private PetitionDesk Desk { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    protected PetitionSheet? Sheet { get; private set; }

    /// <summary>In full; null for an anonymous petition.</summary>
    protected Petitioner? Petitioner { get; private set; }

    protected string NameShown => Petitioner?.Name ?? "匿名信访人";

    /// <summary>Whether there is such a paper of the petition.</summary>
    protected virtual bool Exists(PetitionSheet sheet) => true;

    protected override async Task OnInitializedAsync()
    {
        try
        {
            var sheet = Actor is null ? throw new NotFoundException() : await Desk.ViewAsync(Actor, Id);
            if (!Exists(sheet))
            {
                throw new NotFoundException();
            }

            Petitioner = sheet.Petition.IsAnonymous ? null : await Desk.RevealAsync(Actor, Id);
            Sheet = sheet;
        }
        catch (NotFoundException)
        {
            Navigation.NotFound();
        }
    }
}
