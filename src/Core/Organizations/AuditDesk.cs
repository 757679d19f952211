using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Storage;

namespace Platform.Organizations;

/// <summary>
/// The trail as an auditor reads it: what was done by posts of their subtree. What no body did (visitors, applicants,
/// the system) is read at the province.
/// </summary>
public sealed class AuditDesk(IPlatformDbs dbs)
{
    /// <summary>One page of entries, newest first.</summary>
    public async Task<IReadOnlyList<AuditLine>> SearchAsync(Actor actor, AuditQuery query)
    {
        if (actor.Role is not Role.Auditor)
        {
            throw new NotFoundException();
        }

        await using var db = dbs.Open(actor.Scope);
        var bodies = db.Bodies.Within(actor.Scope);
        var ofNobodyToo = actor.Scope.Kind is ScopeKind.Province;
        var entries = db.AuditEntries.Where(entry =>
            bodies.Any(body => body.Id == entry.BodyId) || (ofNobodyToo && entry.BodyId == null)
        );
        if (!string.IsNullOrWhiteSpace(query.Person))
        {
            var person = query.Person.Trim();
            entries = entries.Where(entry => entry.ActorName.Contains(person));
        }

        if (query.Action is { } action)
        {
            entries = entries.Where(entry => entry.Action == action);
        }

        if (query.From is { } from)
        {
            var start = ChinaTime.StartOf(from).ToUniversalTime();
            entries = entries.Where(entry => entry.At >= start);
        }

        if (query.To is { } to)
        {
            var end = ChinaTime.StartOf(to.AddDays(1)).ToUniversalTime();
            entries = entries.Where(entry => entry.At < end);
        }

        if (query.Before is { } before)
        {
            entries = entries.Where(entry => entry.Id < before);
        }

        var page = entries.OrderByDescending(entry => entry.Id).Take(query.Take);
        var lines = await (
            from entry in page
            join body in db.Bodies on entry.BodyId equals body.Id into named
            from body in named.DefaultIfEmpty()
            select new { entry, name = body == null ? null : body.Name }
        )
            .AsNoTracking()
            .ToListAsync();
        return [.. lines.OrderByDescending(line => line.entry.Id).Select(line => new AuditLine(line.entry, line.name))];
    }
}
