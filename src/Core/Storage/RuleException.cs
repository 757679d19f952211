namespace Platform.Storage;

/// <summary>
/// A rule that is not met, or input that cannot be taken. The message is Chinese, in the words of the document where
/// there is one, and is shown to the user as it stands; nothing was saved.
/// </summary>
public class RuleException(string message) : Exception(message)
{
    /// <summary>Where the form shows the message: a fact's key or a field's path; null for the form as a whole.</summary>
    public string? Field { get; init; }

    /// <summary>The citation as printed, where a document asks for the rule.</summary>
    public string? Clause { get; init; }
}
