using Platform.Storage;

namespace Platform.Organizations;

/// <summary>Bodies are no <see cref="Scoped"/> rows, they are what scopes are made of; this is their filter.</summary>
public static class BodyTree
{
    extension(IQueryable<Body> bodies)
    {
        /// <summary>The scope's own body and all below it. A department has nothing below: it is no union.</summary>
        public IQueryable<Body> Within(Scope scope)
        {
            var id = scope.BodyId;
            return scope.Kind switch
            {
                ScopeKind.Everything => bodies,
                ScopeKind.Province => bodies.Where(body => body.Id == id || body.ProvinceId == id),
                ScopeKind.City => bodies.Where(body => body.Id == id || body.CityId == id),
                ScopeKind.County => bodies.Where(body => body.Id == id || body.CountyId == id),
                ScopeKind.Middle => bodies.Where(body => body.Id == id || body.MiddleId == id),
                ScopeKind.Primary or ScopeKind.Department => bodies.Where(body => body.Id == id),
                _ => bodies.Where(body => false),
            };
        }

        /// <summary>All below <paramref name="body"/>, itself not.</summary>
        public IQueryable<Body> Below(Body body)
        {
            var id = body.Id;
            return bodies.Within(body.Scope).Where(below => below.Id != id);
        }
    }
}
