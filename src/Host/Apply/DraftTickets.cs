using Platform.Cases;
using Platform.Host.Protection;

namespace Platform.Host.Apply;

/// <summary>Lets an applicant's browser fetch files and print pages of the draft that is open in it.</summary>
internal sealed class DraftTickets(Tickets tickets)
{
    private const string Purpose = "draft";

    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(2);

    public string Issue(DraftKey key) => tickets.Issue(Purpose, $"{key.CaseId} {key.Secret}", Lifetime);

    public DraftKey? Read(string? ticket) =>
        tickets.Read(Purpose, ticket)?.Split(' ') is [var id, var secret] ? new(Guid.Parse(id), secret, null) : null;
}
