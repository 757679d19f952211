namespace Platform.Visits;

/// <summary>Somebody who went to see the household, or called it.</summary>
/// <param name="Title">What they are, e.g. 工会干事, 社工; empty where it was not said.</param>
/// <param name="AccountId">Set where the person holds a post at the body that recorded the visit: they then count as having investigated.</param>
public sealed record Investigator(string Name, string Title, Guid? AccountId);
