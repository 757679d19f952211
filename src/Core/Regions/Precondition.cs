namespace Platform.Regions;

/// <summary>Who may apply, as a condition on the form; looked at before the application is handed in.</summary>
/// <param name="Condition">Must hold.</param>
/// <param name="Otherwise">What the applicant is told, in the document's words and with the way that is open.</param>
public sealed record Precondition(Condition Condition, string Otherwise, Citation Source);
