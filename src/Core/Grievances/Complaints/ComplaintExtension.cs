namespace Platform.Grievances;

/// <summary>延长: asked for by the handler, answered by somebody else.</summary>
/// <param name="DecidedOn">Null while nobody has answered.</param>
/// <param name="IsApproved">What the answer was.</param>
public sealed record ComplaintExtension(DateOnly AskedOn, DateOnly? DecidedOn = null, bool IsApproved = false);
