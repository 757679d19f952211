using System.Globalization;
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
        var names = await NamesAsync(db, [.. lines.Select(line => line.entry)]);
        return
        [
            .. lines
                .OrderByDescending(line => line.entry.Id)
                .Select(line => new AuditLine(line.entry, line.name, names.GetValueOrDefault(Subject(line.entry)))),
        ];
    }

    /// <summary>People and bodies by name, as they are called today.</summary>
    private static async Task<Dictionary<(string, string?), string>> NamesAsync(
        PlatformDb db,
        IReadOnlyCollection<AuditEntry> entries
    )
    {
        var accounts = IdsOf("account").Select(id => Guid.TryParse(id, out var account) ? account : default).ToList();
        var bodies = IdsOf("body")
            .Select(id => int.TryParse(id, CultureInfo.InvariantCulture, out var body) ? body : 0)
            .ToList();
        var people = await db.Accounts.Where(row => accounts.Contains(row.Id)).ToDictionaryAsync(row => row.Id);
        var unions = await db.Bodies.Where(row => bodies.Contains(row.Id)).ToDictionaryAsync(row => row.Id);
        var names = people.ToDictionary(row => ("account", (string?)row.Key.ToString()), row => row.Value.Name);
        foreach (var (id, body) in unions)
        {
            names[("body", id.ToString(CultureInfo.InvariantCulture))] = body.Name;
        }

        return names;

        IEnumerable<string?> IdsOf(string kind) =>
            entries.Where(entry => entry.SubjectKind == kind).Select(entry => entry.SubjectId).Distinct();
    }

    private static (string, string?) Subject(AuditEntry entry) => (entry.SubjectKind, entry.SubjectId);
}
