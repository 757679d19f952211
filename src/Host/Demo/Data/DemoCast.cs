using Platform.Organizations;

namespace Platform.Host.Demo;

/// <summary>The unions and people of a plan as they stand in the register.</summary>
/// <param name="Bodies">By the key of the plan.</param>
/// <param name="Actors">Those who work on cases, by body.</param>
internal sealed record DemoCast(IReadOnlyDictionary<string, Body> Bodies, ILookup<int, Actor> Actors)
{
    /// <summary>Somebody of the body who works on its cases.</summary>
    /// <param name="but">Not this person: who numbers does not seal.</param>
    public Actor At(int bodyId, Guid? but = null) => Actors[bodyId].First(actor => actor.AccountId != but);

    /// <summary>Who speaks for the region of that division code.</summary>
    public Actor LeadOf(string code) =>
        Actors[Bodies.Values.Single(body => body.DivisionCode == code).Id].First(actor => actor.Role is Role.Lead);
}
