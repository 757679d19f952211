using Platform.Regions;

namespace Platform.Cases;

/// <summary>One line of the workbench.</summary>
/// <param name="ToDo">What to do, or what is waited for, in a sentence.</param>
/// <param name="Source">The clause that asks for it.</param>
/// <param name="DueOn">The nearest day something is due.</param>
public sealed record WorkItem(CaseRow Row, string ToDo, Citation? Source, DateOnly? DueOn);
