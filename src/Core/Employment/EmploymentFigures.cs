using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Employment;

/// <summary>Counts the service by year and unit, in an actor's scope.</summary>
public sealed class EmploymentFigures(IPlatformDbs dbs)
{
    /// <summary>Units without any are left out; by name.</summary>
    /// <exception cref="NotFoundException">The post does not work on it.</exception>
    public async Task<IReadOnlyList<UnitEmployment>> OfYearAsync(Actor actor, int year)
    {
        if (!EmploymentServices.MayRead(actor))
        {
            throw new NotFoundException();
        }

        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var begin = ChinaTime.StartOf(first).ToUniversalTime();
        var end = ChinaTime.StartOf(last.AddDays(1)).ToUniversalTime();
        await using var db = dbs.Open(actor.Scope);
        var published = db.Openings.Where(row => row.PublishedOn >= first && row.PublishedOn <= last);
        var trainings = db.Trainings.Where(row =>
            row.Status == TrainingStatus.Finished && row.To >= first && row.To <= last
        );
        var reported = await CountAsync(db.Openings.Where(row => row.ReportedAt >= begin && row.ReportedAt < end));
        var publishing = await CountAsync(published);
        var positions = await published
            .GroupBy(row => row.PrimaryId)
            .Select(group => new { group.Key, Count = group.Sum(row => row.Positions) })
            .ToDictionaryAsync(one => one.Key, one => one.Count);
        var trained = await PeopleAsync(
            db.TrainingSeats.Where(seat =>
                seat.Attended == true && trainings.Any(training => training.Id == seat.TrainingId)
            ),
            seat => new Person(seat.PrimaryId, seat.JobseekerId)
        );
        var recommended = await CountAsync(
            db.Referrals.Where(row => row.RecommendedAt >= begin && row.RecommendedAt < end)
        );
        var placed = await CountAsync(db.Referrals.Where(row => row.StartedOn >= first && row.StartedOn <= last));
        var supported = await PeopleAsync(
            db.StartupSupports.Where(row => row.On >= first && row.On <= last),
            support => new Person(support.PrimaryId, support.JobseekerId)
        );
        var ids = new[] { reported, publishing, trained, recommended, placed, supported }
            .SelectMany(counts => counts.Keys)
            .Distinct()
            .ToList();
        var names = await db
            .Bodies.Where(body => ids.Contains(body.Id))
            .OrderBy(body => body.Name)
            .Select(body => new { body.Id, body.Name })
            .ToListAsync();
        return
        [
            .. names.Select(unit => new UnitEmployment(
                unit.Name,
                reported.GetValueOrDefault(unit.Id),
                publishing.GetValueOrDefault(unit.Id),
                positions.GetValueOrDefault(unit.Id),
                trained.GetValueOrDefault(unit.Id),
                recommended.GetValueOrDefault(unit.Id),
                placed.GetValueOrDefault(unit.Id),
                supported.GetValueOrDefault(unit.Id)
            )),
        ];
    }

    private static async Task<Dictionary<int, int>> CountAsync<T>(IQueryable<T> rows)
        where T : Scoped =>
        await rows.GroupBy(row => row.PrimaryId)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(one => one.Key, one => one.Count);

    /// <summary>Each person once.</summary>
    private static async Task<Dictionary<int, int>> PeopleAsync<T>(
        IQueryable<T> rows,
        Expression<Func<T, Person>> person
    ) => (await rows.Select(person).Distinct().ToListAsync()).CountBy(one => one.UnitId).ToDictionary();

    private sealed record Person(int UnitId, Guid SeekerId);
}
