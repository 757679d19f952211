using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace Platform.Storage;

/// <summary>
/// The model; each database has its own derived context, because each has its own migrations. Knows no feature: the
/// mappings lie beside their entities. Rows that are <see cref="Scoped"/> are filtered here, and only here, by the
/// scope the context was opened with: there is one model per kind of scope, so that the filter is a plain
/// <c>CountyId = @id</c> that an index answers.
/// </summary>
public abstract class PlatformDb(DbContextOptions options, Scope scope) : DbContext(options)
{
    private static readonly MethodInfo FilterOf = typeof(PlatformDb).GetMethod(
        nameof(Filter),
        BindingFlags.NonPublic | BindingFlags.Instance
    )!;

    public Scope Scope { get; } = scope;

    private int BodyId => Scope.BodyId;

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(PlatformDb).Assembly);
        foreach (var type in modelBuilder.Model.GetEntityTypes().Select(type => type.ClrType).ToList())
        {
            if (type.IsAssignableTo(typeof(Scoped)))
            {
                FilterOf.MakeGenericMethod(type).Invoke(this, [modelBuilder]);
            }

            if (type.IsAssignableTo(typeof(IVersioned)))
            {
                modelBuilder.Entity(type).Property(nameof(IVersioned.Version)).IsConcurrencyToken();
            }
        }
    }

    /// <summary>
    /// Whether the database refused to save because of that unique index. It is the index, not a query before it, that
    /// decides between two people who come at once; each provider words the refusal differently.
    /// </summary>
    public abstract bool Violates(DbUpdateException refusal, string uniqueIndex);

    /// <exception cref="ConflictException">Somebody else changed one of the rows first.</exception>
    public override async Task<int> SaveChangesAsync(
        bool acceptAllChangesOnSuccess,
        CancellationToken cancellationToken = default
    )
    {
        foreach (var entry in ChangeTracker.Entries<IVersioned>().Where(row => row.State is EntityState.Modified))
        {
            entry.Entity.Version++;
        }

        try
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new ConflictException();
        }
    }

    private void Filter<T>(ModelBuilder model)
        where T : Scoped
    {
        var entity = model.Entity<T>();
        switch (Scope.Kind)
        {
            case ScopeKind.Everything:
                break;
            case ScopeKind.Province:
                entity.HasQueryFilter(row => row.ProvinceId == BodyId);
                break;
            case ScopeKind.City:
                entity.HasQueryFilter(row => row.CityId == BodyId);
                break;
            case ScopeKind.County:
                entity.HasQueryFilter(row => row.CountyId == BodyId);
                break;
            case ScopeKind.Middle:
                entity.HasQueryFilter(row => row.MiddleId == BodyId);
                break;
            case ScopeKind.Primary:
                entity.HasQueryFilter(row => row.PrimaryId == BodyId);
                break;
            case ScopeKind.Department:
                entity.HasQueryFilter(row => row.DepartmentId == BodyId);
                break;
            default:
                entity.HasQueryFilter(row => false);
                break;
        }
    }
}
