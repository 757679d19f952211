namespace Platform.Storage;

/// <summary>Where the request being worked on came from. The Host knows; timed work and verbs come from nowhere.</summary>
public interface IRemoteAddress
{
    string? Current { get; }
}
