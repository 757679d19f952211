namespace Platform.Regions;

/// <summary>
/// The three limits of a complaint, kept apart because the document's own figures do not add up: the outcome is told within
/// <see cref="Feedback"/>; an important complaint may take <see cref="Extension"/> more, for a reason and with the
/// handler's approval before the first limit passes; <see cref="Outer"/> from receipt is passed by none.
/// </summary>
public sealed record ComplaintClocks(DayCount Feedback, DayCount Extension, DayCount Outer, Citation Source);
