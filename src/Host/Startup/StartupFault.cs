namespace Platform.Host.Startup;

/// <summary>What is wrong and what to do, for the operator.</summary>
internal sealed record StartupFault(string Chinese, string English);
