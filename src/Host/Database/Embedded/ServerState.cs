namespace Platform.Host.Database.Embedded;

/// <summary>A running server as its own file describes it.</summary>
/// <param name="Address">The socket's directory, or an address of this machine.</param>
internal sealed record ServerState(int ProcessId, int Port, string Address, bool IsReady);
