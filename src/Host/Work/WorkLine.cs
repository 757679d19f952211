using Platform.Regions;

namespace Platform.Host.Work;

/// <summary>One thing to do, as the workbench shows it.</summary>
/// <param name="Who">The worker it is about.</param>
/// <param name="Where">The worker's unit.</param>
/// <param name="ToDo">In a sentence.</param>
/// <param name="Source">The clause that asks for it; null where none does.</param>
/// <param name="DueOn">The last day; null where there is none.</param>
public sealed record WorkLine(
    string Who,
    string Where,
    string Address,
    string ToDo,
    Citation? Source = null,
    DateOnly? DueOn = null
);
