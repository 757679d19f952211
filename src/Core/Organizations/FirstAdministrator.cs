namespace Platform.Organizations;

/// <summary>What the operator's verb says of the administrator to be made.</summary>
/// <param name="Body">Name or division code of the body.</param>
/// <param name="Password">Null: one is generated, to be changed at the first sign-in.</param>
public sealed record FirstAdministrator(string UserName, string Name, string Body, string? Password)
{
    /// <summary>Makes a province's union, a root of the tree, where it is not there yet.</summary>
    public (string Name, string Code)? Province { get; init; }
}
