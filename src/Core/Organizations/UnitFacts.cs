using Platform.Regions;

namespace Platform.Organizations;

/// <summary>What the register of unions knows of a unit, laid over what the form answered.</summary>
public sealed class UnitFacts(Body unit, IFacts answers) : IFacts
{
    public DateOnly Day => answers.Day;

    public string? this[string key] =>
        key switch
        {
            _ when key == Facts.UnitIsDirectlyUnderCity.Key => Answer(unit.IsDirectlyUnderCity),
            _ when key == Facts.UnitHasSectorUnion.Key => Answer(unit.SectorUnionId is not null),
            _ when key == Facts.UnitHasTownshipUnion.Key => Answer(unit.MiddleKind is BodyKind.Township),
            _ when key == Facts.UnitHasSupervisingDepartment.Key => Answer(unit.DepartmentId is not null),
            _ => answers[key],
        };

    public IReadOnlyList<IFacts> RowsOf(string rows) =>
        [.. answers.RowsOf(rows).Select(row => new UnitFacts(unit, row))];

    private static string Answer(bool holds) => holds ? YesNo.Yes : YesNo.No;
}
