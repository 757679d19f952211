using Platform.Regions;

namespace Platform.Exits;

/// <summary>An exit that waits for the actor's body.</summary>
/// <param name="ToDo">In a sentence.</param>
/// <param name="Source">The clause that asks for it; null where none does.</param>
/// <param name="DueOn">The last day; null where there is none.</param>
public sealed record ExitTask(Exit Exit, string ToDo, Citation? Source, DateOnly? DueOn);
