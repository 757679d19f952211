namespace Platform.Applicants;

/// <summary>What a worker fills in to have an account.</summary>
/// <param name="Agrees">To the processing of personal data.</param>
/// <param name="AgreesToSensitive">To that of sensitive data; asked for separately.</param>
public sealed record Registration(string Mobile, string Name, string Password, bool Agrees, bool AgreesToSensitive);
