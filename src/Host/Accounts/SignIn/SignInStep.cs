namespace Platform.Host.Accounts.SignIn;

/// <summary>What a step of signing in led to: the next page, or a message on this one, at a field where it belongs to one.</summary>
internal readonly record struct SignInStep(string? Next, string? Message, string? Field)
{
    public static SignInStep GoTo(string page) => new(page, null, null);

    public static SignInStep Refused(string message, string? field = null) => new(null, message, field);
}
