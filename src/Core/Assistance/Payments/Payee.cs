namespace Platform.Assistance;

/// <summary>Whom the bank pays.</summary>
public sealed record Payee(string Name, string IdNumber, BankAccount Account);
