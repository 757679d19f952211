using System.Text;
using Microsoft.EntityFrameworkCore;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Archives;

/// <summary>A region's units by name: the union's own name, or the unit's.</summary>
internal sealed class UnitNames
{
    private readonly ILookup<string, Body> _units;
    private readonly HashSet<int> _own;

    private UnitNames(IReadOnlyList<Body> units, HashSet<int> own)
    {
        _units = units
            .SelectMany(unit => new[] { unit.Name, EmployerName.Of(unit.Name) }.Distinct().Select(name => (name, unit)))
            .ToLookup(each => Bare(each.name), each => each.unit);
        _own = own;
    }

    public static async Task<UnitNames> LoadAsync(
        PlatformDb db,
        string regionCode,
        Scope scope,
        CancellationToken cancellation
    )
    {
        var own = await db.Bodies.Within(scope).Select(body => body.Id).ToListAsync(cancellation);
        return new(await db.Bodies.AsNoTracking().UnitsOf(regionCode).ToListAsync(cancellation), [.. own]);
    }

    /// <summary>The unit of that name that takes archives and lies below the importing union, or what is wrong with it.</summary>
    public (Body? Unit, ImportTrouble? Trouble) Find(string name)
    {
        var named = _units[Bare(name)].ToList();
        var own = named.FindAll(unit => _own.Contains(unit.Id));
        var open = own.FindAll(unit => unit.ClosedOn is null);
        return (named.Count, own.Count, open.Count) switch
        {
            (0, _, _) => (null, ImportTrouble.UnitUnknown),
            (_, 0, _) => (null, ImportTrouble.UnitNotOwn),
            (_, _, 0) => (null, ImportTrouble.UnitClosed),
            (_, _, 1) => (open[0], null),
            _ => (null, ImportTrouble.UnitAmbiguous),
        };
    }

    private static string Bare(string name) =>
        string.Concat(name.Normalize(NormalizationForm.FormKC).Where(sign => !char.IsWhiteSpace(sign)));
}
