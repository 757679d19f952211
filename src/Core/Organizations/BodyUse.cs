using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Platform.Storage;

namespace Platform.Organizations;

/// <summary>Whether anything hangs on a body. Features above this one are seen only as the scoped rows they keep.</summary>
internal static class BodyUse
{
    private static readonly MethodInfo AnyOf = typeof(BodyUse).GetMethod(
        nameof(AnyFiledUnderAsync),
        BindingFlags.NonPublic | BindingFlags.Static
    )!;

    public static async Task<bool> IsUsedAsync(PlatformDb db, int bodyId)
    {
        if (
            await db.Bodies.AnyAsync(body => body.ParentId == bodyId || body.DepartmentId == bodyId)
            || await db.Posts.AnyAsync(post => post.BodyId == bodyId)
        )
        {
            return true;
        }

        var scoped = db
            .Model.GetEntityTypes()
            .Select(type => type.ClrType)
            .Where(type => type.IsAssignableTo(typeof(Scoped)));
        foreach (var type in scoped.Distinct())
        {
            if (await (Task<bool>)AnyOf.MakeGenericMethod(type).Invoke(null, [db, bodyId])!)
            {
                return true;
            }
        }

        return false;
    }

    private static Task<bool> AnyFiledUnderAsync<T>(PlatformDb db, int bodyId)
        where T : Scoped
    {
        Expression<Func<T, bool>> filedUnder = row =>
            row.PrimaryId == bodyId
            || row.MiddleId == bodyId
            || row.CountyId == bodyId
            || row.CityId == bodyId
            || row.ProvinceId == bodyId
            || row.DepartmentId == bodyId;
        return db.Set<T>().IgnoreQueryFilters().AnyAsync(filedUnder);
    }
}
