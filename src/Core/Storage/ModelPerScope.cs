using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Platform.Storage;

/// <summary>Keeps one model for each kind of scope, because the filters of <see cref="PlatformDb"/> differ by it.</summary>
public sealed class ModelPerScope : IModelCacheKeyFactory
{
    public object Create(DbContext context, bool designTime) =>
        (context.GetType(), (context as PlatformDb)?.Scope.Kind, designTime);
}
