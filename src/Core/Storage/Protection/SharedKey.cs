namespace Platform.Storage;

/// <summary>
/// A key that cookies and form tokens are protected with. It lies in the database because every Host must read what any
/// other one issued; its secret is sealed with the key ring, which does not.
/// </summary>
public sealed class SharedKey
{
    public int Id { get; private set; }

    public required string Name { get; init; }

    public required string Xml { get; init; }
}
