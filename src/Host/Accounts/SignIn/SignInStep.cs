namespace Platform.Host.Accounts.SignIn;

/// <summary>What a step of signing in led to: the next page, or a message on this one.</summary>
internal readonly record struct SignInStep(string? Next, string? Message)
{
    public static SignInStep GoTo(string page) => new(page, null);

    public static SignInStep Refused(string message) => new(null, message);
}
