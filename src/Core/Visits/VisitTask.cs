using Platform.Regions;

namespace Platform.Visits;

/// <summary>A visit to be written down, as far as it got.</summary>
/// <param name="Form">What is asked, from the rule.</param>
/// <param name="Colleagues">People of the actor's body by name, to choose from.</param>
/// <param name="CorrectsId">The visit it puts right.</param>
public sealed record VisitTask(
    VisitSubject Subject,
    Form Form,
    Answers Answers,
    VisitPosition? Position,
    IReadOnlyList<VisitPhoto> Photos,
    IReadOnlyList<string> Colleagues,
    Guid? CorrectsId
);
