namespace Platform.Host.Verbs;

/// <summary>A verb was called wrongly; the message says how, in Chinese.</summary>
internal sealed class UsageException(string message) : Exception(message);
