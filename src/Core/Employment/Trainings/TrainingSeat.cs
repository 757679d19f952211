using Platform.Storage;

namespace Platform.Employment;

/// <summary>One person's place in a training; belongs to the person's unit.</summary>
public sealed class TrainingSeat : Scoped, IVersioned
{
    public required Guid Id { get; init; }

    public required Guid TrainingId { get; init; }

    public required Guid JobseekerId { get; init; }

    /// <summary>As of the enrolment.</summary>
    public required string Name { get; init; }

    public required string UnitName { get; init; }

    /// <summary>Null while nobody recorded it.</summary>
    public bool? Attended { get; internal set; }

    /// <summary>What came of it, e.g. a certificate; may be empty.</summary>
    public string Result { get; internal set; } = "";

    public int Version { get; set; }
}
