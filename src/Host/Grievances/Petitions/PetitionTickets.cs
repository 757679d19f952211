using Platform.Host.Protection;

namespace Platform.Host.Grievances.Petitions;

/// <summary>What a right pair of number and query code is turned into, so that neither stands in an address.</summary>
internal sealed class PetitionTickets(Tickets tickets)
{
    private const string Purpose = "petition-progress";

    /// <summary>Long enough to read; short enough for a shared computer.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    public string Issue(string number, string queryCode) => tickets.Issue(Purpose, $"{number}\t{queryCode}", Lifetime);

    public (string Number, string QueryCode)? Read(string? ticket) =>
        tickets.Read(Purpose, ticket)?.Split('\t') is [var number, var code] ? (number, code) : null;
}
