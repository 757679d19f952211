using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Storage;

namespace Platform.Organizations;

/// <summary>Changes the register of unions: administrators do, inside their own subtree. Outside of it nothing exists.</summary>
public sealed class RegisterDesk(IPlatformDbs dbs, AuditTrail trail, TimeProvider time)
{
    /// <summary>Adds a body below one of the subtree; returns its id.</summary>
    public async Task<int> CreateAsync(Actor actor, NewBody request)
    {
        MayChange(actor);
        await using var db = dbs.Open(actor.Scope);
        var parent = await OpenBodyAsync(db, actor, request.ParentId, nameof(Body.ParentId));
        var body = new Body { Name = BodyRules.Name(request.Name), Kind = request.Kind };
        body.MoveBelow(parent);
        body.Telephone = BodyRules.Telephone(request.Telephone);
        body.DivisionCode = BodyRules.DivisionCode(request.DivisionCode, body.Kind, parent.DivisionCode);
        body.DepartmentId = await DepartmentAsync(db, actor, body, request.DepartmentId);
        await NameAndCodeAreFreeAsync(db, body);
        await using var transaction = await db.Database.BeginTransactionAsync();
        db.Bodies.Add(body);
        await SaveAsync(db);
        Record(db, actor, "body-created", body);
        await SaveAsync(db);
        await transaction.CommitAsync();
        return body.Id;
    }

    /// <summary>Renames a body, corrects its telephone, code or supervising department.</summary>
    public async Task ChangeAsync(Actor actor, int bodyId, BodyChange change)
    {
        MayChange(actor);
        await using var db = dbs.Open(actor.Scope);
        var body = await ForChangeAsync(db, actor, bodyId, change.Version);
        var above = await db
            .Bodies.Where(row => row.Id == body.ParentId)
            .Select(row => row.DivisionCode)
            .FirstOrDefaultAsync();
        body.Name = BodyRules.Name(change.Name);
        body.Telephone = BodyRules.Telephone(change.Telephone);
        body.DivisionCode = BodyRules.DivisionCode(change.DivisionCode, body.Kind, above);
        if (body.DepartmentId != change.DepartmentId)
        {
            body.DepartmentId = await DepartmentAsync(db, actor, body, change.DepartmentId);
        }

        await NameAndCodeAreFreeAsync(db, body);
        Record(db, actor, "body-changed", body);
        await SaveAsync(db);
    }

    /// <summary>Puts a body below another one of the subtree, with all that stands below it.</summary>
    public async Task MoveAsync(Actor actor, int bodyId, int parentId, int version)
    {
        MayChange(actor);
        await using var db = dbs.Open(actor.Scope);
        var body = await ForChangeAsync(db, actor, bodyId, version);
        NotOwn(actor, body, "调整");
        var parent = await OpenBodyAsync(db, actor, parentId, nameof(Body.ParentId));
        var below = await db.Bodies.Below(body).ToListAsync();
        if (parent.Id == body.Id || below.Contains(parent))
        {
            throw new RuleException("不能把单位移到它自己或它的下级单位之下") { Field = nameof(Body.ParentId) };
        }

        body.MoveBelow(parent);
        Follow(body, below);
        body.DivisionCode = BodyRules.DivisionCode(body.DivisionCode, body.Kind, parent.DivisionCode);
        await NameAndCodeAreFreeAsync(db, body);
        Record(db, actor, "body-moved", body);
        await SaveAsync(db);
    }

    /// <summary>Dissolved or merged: it keeps its history and takes no new cases. What stands below is closed or moved first.</summary>
    public async Task CloseAsync(Actor actor, int bodyId, int version)
    {
        MayChange(actor);
        await using var db = dbs.Open(actor.Scope);
        var body = await ForChangeAsync(db, actor, bodyId, version);
        NotOwn(actor, body, "停用");
        var open = await db.Bodies.CountAsync(row => row.ParentId == bodyId && row.ClosedOn == null);
        if (open > 0)
        {
            throw new RuleException($"还有 {open} 个下级单位在用，请先停用或移走下级单位。");
        }

        body.ClosedOn ??= ChinaTime.Today(time);
        Record(db, actor, "body-closed", body);
        await SaveAsync(db);
    }

    public async Task ReopenAsync(Actor actor, int bodyId, int version)
    {
        MayChange(actor);
        await using var db = dbs.Open(actor.Scope);
        var body = await ForChangeAsync(db, actor, bodyId, version);
        if (await db.Bodies.AnyAsync(row => row.Id == body.ParentId && row.ClosedOn != null))
        {
            throw new RuleException("上级单位已停用，请先恢复上级单位，或把本单位移到别的单位之下。");
        }

        body.ClosedOn = null;
        Record(db, actor, "body-reopened", body);
        await SaveAsync(db);
    }

    /// <summary>Only for what was entered by mistake: a body anything hangs on can be closed, not deleted.</summary>
    public async Task DeleteAsync(Actor actor, int bodyId, int version)
    {
        MayChange(actor);
        await using var db = dbs.Open(actor.Scope);
        var body = await ForChangeAsync(db, actor, bodyId, version);
        NotOwn(actor, body, "删除");
        if (await BodyUse.IsUsedAsync(db, bodyId))
        {
            throw new RuleException("该单位已有下级单位、任职人员或业务记录，不能删除，只能停用。");
        }

        db.Bodies.Remove(body);
        Record(db, actor, "body-deleted", body);
        await SaveAsync(db);
    }

    private static void MayChange(Actor actor)
    {
        if (actor.Role is not Role.Administrator)
        {
            throw new RuleException("只有系统管理员可以维护组织机构。");
        }
    }

    private static void NotOwn(Actor actor, Body body, string act)
    {
        if (body.Id == actor.BodyId)
        {
            throw new RuleException($"不能{act}自己所在的单位，请由上级单位的系统管理员办理。");
        }
    }

    private static async Task<Body> ForChangeAsync(PlatformDb db, Actor actor, int bodyId, int version)
    {
        var body =
            await db.Bodies.Within(actor.Scope).SingleOrDefaultAsync(row => row.Id == bodyId)
            ?? throw new NotFoundException();
        return body.Version == version ? body : throw new ConflictException();
    }

    private static async Task<Body> OpenBodyAsync(PlatformDb db, Actor actor, int bodyId, string field)
    {
        var body =
            await db.Bodies.Within(actor.Scope).SingleOrDefaultAsync(row => row.Id == bodyId)
            ?? throw new NotFoundException();
        return body.ClosedOn is null ? body : throw new RuleException($"“{body.Name}”已停用") { Field = field };
    }

    /// <summary>The department must be open, seen by the actor, and stand beside a union above the unit.</summary>
    private static async Task<int?> DepartmentAsync(PlatformDb db, Actor actor, Body unit, int? departmentId)
    {
        if (departmentId is null)
        {
            return null;
        }

        if (unit.Kind is not BodyKind.Primary)
        {
            throw new RuleException("只有基层工会的单位登记企业主管部门") { Field = nameof(Body.DepartmentId) };
        }

        var department = await OpenBodyAsync(db, actor, departmentId.Value, nameof(Body.DepartmentId));
        int?[] above = [unit.ProvinceId, unit.CityId, unit.CountyId];
        return department.Kind is BodyKind.Department && above.Contains(department.ParentId)
            ? department.Id
            : throw new RuleException("请选择本县、本市或本省的企业主管部门") { Field = nameof(Body.DepartmentId) };
    }

    private static async Task NameAndCodeAreFreeAsync(PlatformDb db, Body body)
    {
        if (
            await db.Bodies.AnyAsync(row => row.Id != body.Id && row.ParentId == body.ParentId && row.Name == body.Name)
        )
        {
            throw new RuleException("同一上级之下已有同名单位") { Field = nameof(Body.Name) };
        }

        if (
            body.DivisionCode is { } code
            && await db.Bodies.AnyAsync(row => row.Id != body.Id && row.DivisionCode == code)
        )
        {
            throw new RuleException("该行政区划代码已登记在别的单位名下") { Field = nameof(Body.DivisionCode) };
        }
    }

    /// <summary>What stands below moves along; nearer bodies first, because each takes its ancestors from the one above.</summary>
    private static void Follow(Body moved, IReadOnlyCollection<Body> below)
    {
        foreach (var child in below.Where(child => child.ParentId == moved.Id))
        {
            child.MoveBelow(moved);
            Follow(child, below);
        }
    }

    private void Record(PlatformDb db, Actor actor, string action, Body body) =>
        trail.Record(
            db,
            actor.InTrail,
            action,
            "body",
            body.Id,
            new
            {
                body.Name,
                body.ParentId,
                body.DivisionCode,
                body.DepartmentId,
            }
        );

    private static async Task SaveAsync(PlatformDb db)
    {
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new ConflictException();
        }
    }
}
