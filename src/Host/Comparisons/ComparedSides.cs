using Platform.Comparisons;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Host.Comparisons;

/// <summary>The two sides a view names.</summary>
internal sealed class ComparedSides(ComparisonDesk desk)
{
    /// <exception cref="NotFoundException">A side that is not there, or none of the actor's business.</exception>
    public async Task<(ComparisonSide Left, ComparisonSide Right)> OfAsync(Actor actor, ComparedView view) =>
        (await OfAsync(actor, view.Left, view.Day), await OfAsync(actor, view.Right, view.Day));

    private async Task<ComparisonSide> OfAsync(Actor actor, string side, DateOnly day) =>
        side.Split('/') is [var region, var item]
            ? await desk.SideAsync(actor, region, item, day)
            : throw new NotFoundException();
}
