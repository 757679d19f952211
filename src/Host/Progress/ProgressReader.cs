using Microsoft.AspNetCore.Components;
using Platform.Cases;

namespace Platform.Host.Progress;

/// <summary>A page that shows an applicant's case by the ticket in its address.</summary>
public abstract class ProgressReader : ComponentBase
{
    [SupplyParameterFromQuery]
    protected string? Ticket { get; set; }

    [Inject]
    private ProgressDesk Desk { get; set; } = default!;

    [Inject]
    private ProgressTickets Tickets { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    protected CaseProgress? Progress { get; private set; }

    protected override async Task OnInitializedAsync()
    {
        Progress = Tickets.Read(Ticket) is { } pair ? await Desk.FindAsync(pair.Number, pair.QueryCode) : null;
        if (Progress is null)
        {
            Navigation.NavigateTo("/progress?state=expired", replace: true);
        }
    }

    protected void NotFound() => Navigation.NotFound();
}
