using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Platform.Storage;

/// <summary>
/// Lists that go on from the last row shown instead of counting off the rows before it: the thousandth page costs what
/// the first one does, and a row that comes in meanwhile shifts nothing.
/// </summary>
public static class Keyset
{
    /// <summary>Newest first, from after <paramref name="after"/>; null: from the beginning.</summary>
    public static IQueryable<T> NewestFirst<T, TId>(
        this IQueryable<T> rows,
        Expression<Func<T, DateTimeOffset>> at,
        Expression<Func<T, TId>> id,
        KeysetPosition<TId>? after = null
    ) =>
        (after is null ? rows : rows.Where(Behind(at, id, after, isNewestFirst: true)))
            .OrderByDescending(at)
            .ThenByDescending(id);

    /// <summary>Oldest first, from after <paramref name="after"/>; null: from the beginning.</summary>
    public static IQueryable<T> OldestFirst<T, TId>(
        this IQueryable<T> rows,
        Expression<Func<T, DateTimeOffset>> at,
        Expression<Func<T, TId>> id,
        KeysetPosition<TId>? after = null
    ) => (after is null ? rows : rows.Where(Behind(at, id, after, isNewestFirst: false))).OrderBy(at).ThenBy(id);

    /// <summary>Reads one page; one row more than it shows tells whether there is another.</summary>
    public static async Task<KeysetPage<TRow, TId>> ToPageAsync<TRow, TId>(
        this IQueryable<TRow> rows,
        int size,
        Func<TRow, KeysetPosition<TId>> position,
        CancellationToken cancellation = default
    )
    {
        var read = await rows.Take(size + 1).ToListAsync(cancellation);
        return read.Count <= size ? new(read, Next: null) : new(read[..size], position(read[size - 1]));
    }

    /// <summary>
    /// <c>at &lt;= @at AND (at &lt; @at OR id &lt; @id)</c>, or the same with &gt;. The first half is an index range on both databases; written
    /// as <c>at &lt; @at OR (at = @at AND id &lt; @id)</c> it is none, and the query reads every row before the page.
    /// </summary>
    private static Expression<Func<T, bool>> Behind<T, TId>(
        Expression<Func<T, DateTimeOffset>> at,
        Expression<Func<T, TId>> id,
        KeysetPosition<TId> after,
        bool isNewestFirst
    )
    {
        var row = at.Parameters[0];
        var rowId = new Replace(id.Parameters[0], row).Visit(id.Body);
        // Members of an object become parameters of the query, constants would make every page a new one.
        var lastAt = Expression.Property(Expression.Constant(after), nameof(after.At));
        var lastId = Expression.Property(Expression.Constant(after), nameof(after.Id));
        var behind = isNewestFirst
            ? Expression.AndAlso(
                Expression.LessThanOrEqual(at.Body, lastAt),
                Expression.OrElse(Expression.LessThan(at.Body, lastAt), Expression.LessThan(rowId, lastId))
            )
            : Expression.AndAlso(
                Expression.GreaterThanOrEqual(at.Body, lastAt),
                Expression.OrElse(Expression.GreaterThan(at.Body, lastAt), Expression.GreaterThan(rowId, lastId))
            );
        return Expression.Lambda<Func<T, bool>>(behind, row);
    }

    private sealed class Replace(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
