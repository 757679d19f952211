using Platform.Organizations;

namespace Platform.Employment;

/// <summary>One act, for good: read beside the opening, the training or the person it is about, by whoever sees that.</summary>
public sealed class EmploymentEntry
{
    public required Guid Id { get; init; }

    /// <summary>The opening, the training or the person.</summary>
    public required Guid SubjectId { get; init; }

    public required EmploymentAct Act { get; init; }

    public required string Words { get; init; }

    public required Guid AccountId { get; init; }

    public required string PersonName { get; init; }

    public required string PostTitle { get; init; }

    public required string BodyName { get; init; }

    public required DateTimeOffset At { get; init; }

    internal static EmploymentEntry Of(
        Actor actor,
        Guid subjectId,
        EmploymentAct act,
        string words,
        DateTimeOffset at
    ) =>
        new()
        {
            Id = Guid.CreateVersion7(at),
            SubjectId = subjectId,
            Act = act,
            Words = words,
            AccountId = actor.AccountId,
            PersonName = actor.Name,
            PostTitle = actor.Title,
            BodyName = actor.BodyName,
            At = at,
        };
}
