using System.Globalization;
using Platform.Cases;
using Platform.Host.Protection;

namespace Platform.Host.Apply;

/// <summary>Lets an applicant's browser fetch files and print pages of the draft or the application that is open in it.</summary>
internal sealed class DraftTickets(Tickets tickets)
{
    private const string Purpose = "draft";

    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(2);

    public string Issue(DraftKey key) =>
        tickets.Issue(
            Purpose,
            key.Applicant is { } applicant
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"{key.CaseId} {applicant.AccountId} {applicant.Stamp} {applicant.Until.ToUnixTimeSeconds()}"
                )
                : $"{key.CaseId} {key.Secret}",
            Lifetime
        );

    public DraftKey? Read(string? ticket) =>
        tickets.Read(Purpose, ticket)?.Split(' ') switch
        {
            [var id, var secret] => new(Guid.Parse(id), secret, null),
            [var id, var account, var stamp, var until] => DraftKey.Of(
                Guid.Parse(id),
                new(
                    Guid.Parse(account),
                    stamp,
                    DateTimeOffset.FromUnixTimeSeconds(long.Parse(until, CultureInfo.InvariantCulture))
                )
            ),
            _ => null,
        };
}
