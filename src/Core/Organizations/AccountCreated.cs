namespace Platform.Organizations;

/// <summary>The account made, and the password to hand over: shown once, kept nowhere.</summary>
public sealed record AccountCreated(Guid Id, string UserName, string InitialPassword);
