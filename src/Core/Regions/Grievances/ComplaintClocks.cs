namespace Platform.Regions;

/// <summary>
/// The limits of a complaint, kept apart because documents' own figures seldom add up: the outcome is told within
/// <see cref="Feedback"/>; an important complaint may take <see cref="Extension"/> more, for a reason and with the
/// handler's approval before the first limit passes; <see cref="Outer"/> from receipt is passed by none.
/// </summary>
/// <param name="Extension">Null where the document knows no more time: none is granted.</param>
/// <param name="Outer">Null where the document sets no end to everything: none is counted.</param>
public sealed record ComplaintClocks(DayCount Feedback, DayCount? Extension, DayCount? Outer, Citation Source);
