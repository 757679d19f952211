using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Storage;

namespace Platform.Organizations;

/// <summary>
/// The register of unions as one actor sees it: their own body and all below. Outside the
/// subtree nothing exists.
/// </summary>
public sealed class OrganizationDesk(IPlatformDbs dbs, TimeProvider time)
{
    /// <summary>The actor's own body: the root of the tree they see.</summary>
    public async Task<BodyLine> RootAsync(Actor actor)
    {
        await using var db = dbs.Open(actor.Scope);
        return await Lines(db, db.Bodies.Where(body => body.Id == actor.BodyId)).SingleAsync();
    }

    /// <summary>One body as a list shows it; null outside the actor's subtree.</summary>
    public async Task<BodyLine?> LineAsync(Actor actor, int bodyId)
    {
        await using var db = dbs.Open(actor.Scope);
        return await Lines(db, db.Bodies.Within(actor.Scope).Where(body => body.Id == bodyId)).SingleOrDefaultAsync();
    }

    /// <summary>What stands directly below a body, by kind and name.</summary>
    public async Task<IReadOnlyList<BodyLine>> BelowAsync(Actor actor, int bodyId)
    {
        await using var db = dbs.Open(actor.Scope);
        var lines = await Lines(db, db.Bodies.Within(actor.Scope).Where(body => body.ParentId == bodyId)).ToListAsync();
        return [.. lines.OrderBy(line => line.Kind).ThenBy(line => line.Name, StringComparer.Ordinal)];
    }

    /// <summary>One page of the units found, by name.</summary>
    public async Task<IReadOnlyList<BodyLine>> SearchAsync(Actor actor, BodyQuery query)
    {
        await using var db = dbs.Open(actor.Scope);
        var bodies = db.Bodies.Within(actor.Scope);
        if (!string.IsNullOrWhiteSpace(query.Text))
        {
            var text = query.Text.Trim();
            bodies = bodies.Where(body => body.Name.Contains(text) || body.DivisionCode == text);
        }

        if (query.Kind is { } kind)
        {
            bodies = bodies.Where(body => body.Kind == kind);
        }

        if (!query.ClosedToo)
        {
            bodies = bodies.Where(body => body.ClosedOn == null);
        }

        if (query.After is { } after)
        {
            bodies = bodies.Where(body =>
                body.Name.CompareTo(after.Name) >= 0 && (body.Name.CompareTo(after.Name) > 0 || body.Id > after.Id)
            );
        }

        return await Lines(db, bodies.OrderBy(body => body.Name).ThenBy(body => body.Id).Take(query.Take))
            .ToListAsync();
    }

    /// <summary>Null outside the actor's subtree.</summary>
    public async Task<BodySheet?> FindAsync(Actor actor, int bodyId)
    {
        await using var db = dbs.Open(actor.Scope);
        var body = await db.Bodies.Within(actor.Scope).AsNoTracking().SingleOrDefaultAsync(row => row.Id == bodyId);
        if (body is null)
        {
            return null;
        }

        int?[] above = [body.ProvinceId, body.CityId, body.CountyId, body.MiddleId];
        var path = await Lines(db, db.Bodies.Within(actor.Scope).Where(row => above.Contains(row.Id))).ToListAsync();
        var department = body.DepartmentId is { } id
            ? await db.Bodies.Where(row => row.Id == id).Select(row => row.Name).SingleOrDefaultAsync()
            : null;
        var today = ChinaTime.Today(time);
        var posts = await PostQueries
            .Lines(db, db.Posts.Where(post => post.BodyId == bodyId && (post.Until == null || post.Until >= today)))
            .ToListAsync();
        return new(
            body,
            [.. path.OrderBy(line => line.Kind)],
            department,
            [.. posts.OrderBy(post => post.Role).ThenBy(post => post.PersonName, StringComparer.Ordinal)],
            body.Id == actor.BodyId
        );
    }

    /// <summary>The departments a unit may be put under: those of the county, city or province above it that the actor sees.</summary>
    public async Task<IReadOnlyList<BodyLine>> DepartmentsForAsync(Actor actor, int bodyId)
    {
        await using var db = dbs.Open(actor.Scope);
        var body =
            await db.Bodies.Within(actor.Scope).AsNoTracking().SingleOrDefaultAsync(row => row.Id == bodyId)
            ?? throw new NotFoundException();
        int?[] above = [body.ProvinceId, body.CityId, body.CountyId, body.ParentId, body.Id];
        var departments = db
            .Bodies.Within(actor.Scope)
            .Where(row => row.Kind == BodyKind.Department && row.ClosedOn == null && above.Contains(row.ParentId));
        return await Lines(db, departments.OrderBy(row => row.Name)).ToListAsync();
    }

    private static IQueryable<BodyLine> Lines(PlatformDb db, IQueryable<Body> bodies)
    {
        var all = db.Bodies;
        return bodies.Select(body => new BodyLine(
            body.Id,
            body.Name,
            body.Kind,
            all.Where(parent => parent.Id == body.ParentId).Select(parent => parent.Name).FirstOrDefault(),
            body.DivisionCode,
            body.Telephone,
            body.ClosedOn,
            all.Count(below => below.ParentId == body.Id)
        ));
    }
}
