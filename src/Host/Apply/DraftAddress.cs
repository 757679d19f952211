using Platform.Cases;

namespace Platform.Host.Apply;

/// <summary>
/// Where a draft is filled in. The secret of one without an account stands behind the #, which browsers keep to themselves: it reaches
/// no log.
/// </summary>
internal static class DraftAddress
{
    private const string Key = "#key=";

    public static string Of(DraftKey key, DraftStep step = DraftStep.Form)
    {
        var query = step is DraftStep.Form ? "" : $"?step={step.ToString().ToLowerInvariant()}";
        return key switch
        {
            { Actor: not null } => $"/cases/{key.CaseId}/draft{query}",
            { Secret: null } => $"/apply/{key.CaseId}{query}",
            _ => $"/apply/{key.CaseId}{query}{SecretPart(key)}",
        };
    }

    public static string SecretPart(DraftKey key) => Key + key.Secret;

    /// <summary>Null where the address carries none.</summary>
    public static string? SecretIn(string address) =>
        address.IndexOf(Key, StringComparison.Ordinal) is >= 0 and var at ? address[(at + Key.Length)..] : null;

    public static DraftStep Step(string? name) =>
        Enum.TryParse<DraftStep>(name, ignoreCase: true, out var step) && Enum.IsDefined(step) ? step : DraftStep.Form;
}
