namespace Platform.Clients;

/// <summary>A key on its way to whoever puts it into the client; shown once.</summary>
public sealed record IssuedKey(string ClientName, string Key, DateOnly ExpiresOn);
