using Platform.Host.Accounts.Sessions;

namespace Platform.Host.Portal.Sessions;

/// <summary>Where an applicant goes after signing in: only to a page of ours.</summary>
internal static class ApplicantAddress
{
    public const string Home = "/my";

    public const string SignIn = "/my/sign-in";

    public static string Local(string? address) =>
        ReturnAddress.Local(address) is var local && local != ReturnAddress.Default ? local : Home;

    /// <param name="page">Of the portal's few entry pages.</param>
    public static string With(string page, string? returnTo) =>
        Local(returnTo) is var local && local == Home ? page : $"{page}?return={Uri.EscapeDataString(local)}";
}
