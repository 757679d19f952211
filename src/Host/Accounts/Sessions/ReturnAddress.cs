namespace Platform.Host.Accounts.Sessions;

/// <summary>Where a person goes after signing in: only to a page of ours, whatever the address says.</summary>
internal static class ReturnAddress
{
    /// <summary>The workbench.</summary>
    public const string Default = "/work";

    public static string Local(string? address) =>
        address is ['/', ..]
        && address is not ['/', '/' or '\\', ..]
        && !address.Any(sign => char.IsControl(sign) || sign == '\\')
        && !address.StartsWith("/sign-", StringComparison.OrdinalIgnoreCase)
        && !address.StartsWith("/posts/switch", StringComparison.OrdinalIgnoreCase)
            ? address
            : Default;

    public static string SignInFor(string address) =>
        Local(address) is var local && local == Default ? "/sign-in" : $"/sign-in?return={Uri.EscapeDataString(local)}";
}
