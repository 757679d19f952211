using Microsoft.AspNetCore.Identity;

namespace Platform.Organizations;

/// <summary>A person who signs in. What they may do follows from their posts, of which they can hold several.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>The person's name as it stands on decisions.</summary>
    public required string Name { get; set; }

    /// <summary>The password was given by somebody else; the first sign-in asks for one of the person's own.</summary>
    public bool MustChangePassword { get; set; }

    /// <summary>Set when the person left: nothing is erased, nobody signs in.</summary>
    public DateTimeOffset? ClosedAt { get; set; }
}
