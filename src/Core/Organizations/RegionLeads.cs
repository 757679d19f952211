using Microsoft.EntityFrameworkCore;
using Platform.Storage;

namespace Platform.Organizations;

/// <summary>Who speaks for a region: the lead of the union whose division it is, or of a union above.</summary>
public static class RegionLeads
{
    extension(Actor actor)
    {
        public async Task<bool> LeadsAsync(PlatformDb db, string regionCode) =>
            actor.Role is Role.Lead
            && await db
                .Bodies.Within(actor.Scope)
                .AnyAsync(body => body.DivisionCode == regionCode && body.ClosedOn == null);
    }
}
