using Microsoft.AspNetCore.Components;
using Platform.Storage;

namespace Platform.Host.Portal.Entry;

/// <summary>
/// A page of the portal that sends a form and is rendered once by the server: a cookie can only be set in an answer, and
/// what a worker types on a slow phone is not taken away when a connection comes up.
/// </summary>
public abstract class PortalForm : ComponentBase
{
    [Inject]
    protected NavigationManager Navigation { get; set; } = default!;

    [CascadingParameter]
    protected HttpContext Http { get; set; } = default!;

    [CascadingParameter]
    protected Platform.Applicants.ApplicantKey? Applicant { get; set; }

    [SupplyParameterFromQuery(Name = "return")]
    protected string? ReturnTo { get; set; }

    [SupplyParameterFromQuery]
    protected string? State { get; set; }

    private RuleException? Refusal { get; set; }

    /// <summary>What stands above the form; what belongs to a field stands there.</summary>
    protected string? Message =>
        State == "too-many" ? "操作得太频繁，请过一分钟再试。"
        : Refusal is { Field: null } refused ? refused.Message
        : null;

    protected string? At(string field) =>
        string.Equals(Refusal?.Field, field, StringComparison.OrdinalIgnoreCase) ? Refusal?.Message : null;

    /// <summary>Does it, and goes to <paramref name="next"/>; stays and says why when a rule was not met.</summary>
    protected async Task AttemptAsync(Func<Task> act, string? next)
    {
        State = null;
        try
        {
            await act();
        }
        catch (RuleException refused)
        {
            Refusal = refused;
            return;
        }

        if (next is not null)
        {
            Navigation.NavigateTo(next);
        }
    }
}
