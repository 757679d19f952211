using Platform.Clients;
using Platform.Organizations;

namespace Platform.Host.Clients;

/// <summary>A client being registered or changed.</summary>
public sealed class ClientDraft
{
    /// <summary>Enough for a city's app; a county's needs less.</summary>
    private const int UsualPerMinute = 120;

    public BodyLine? Body { get; set; }

    public string? Name { get; set; }

    public string? Contact { get; set; }

    public HashSet<ClientScope> Scopes { get; init; } = [];

    public int PerMinute { get; set; } = UsualPerMinute;

    public NewClient Request => new(Name, Body?.Id ?? 0, Contact, [.. Scopes], PerMinute);

    public static ClientDraft Of(ClientSystem client) =>
        new()
        {
            Name = client.Name,
            Contact = client.Contact,
            Scopes = [.. client.Scopes],
            PerMinute = client.PerMinute,
        };
}
