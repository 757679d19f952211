namespace Platform.Clients;

/// <summary>What a request with an idempotency key comes upon.</summary>
public abstract record RequestClaim
{
    /// <summary>It is the first, or the first was broken off: do it, and keep the answer under the id.</summary>
    public sealed record Mine(Guid RequestId) : RequestClaim;

    /// <summary>It was done before.</summary>
    public sealed record Answered(int Status, string Body, string? Location) : RequestClaim;

    /// <summary>Another one with the key is being worked on.</summary>
    public sealed record InHand : RequestClaim;

    /// <summary>The key was used for something else.</summary>
    public sealed record Different : RequestClaim;
}
