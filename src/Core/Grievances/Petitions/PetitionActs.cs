using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Organizations;
using Platform.Storage;

namespace Platform.Grievances;

/// <summary>
/// One act on a petition: opens it for the actor, lets the act change it, writes the step down and saves all of it at once.
/// Two acts on what both saw in the same state are one act and one clear message.
/// </summary>
public sealed class PetitionActs(IPlatformDbs dbs, AuditTrail trail, TimeProvider time)
{
    internal DateOnly Today => ChinaTime.Today(time);

    internal DateTimeOffset Now => time.GetUtcNow();

    /// <exception cref="NotFoundException">There is none, or the actor's body must not know of it.</exception>
    /// <exception cref="ConflictException">It is no longer as the actor saw it.</exception>
    internal async Task RunAsync(Actor actor, Guid id, int version, Func<PetitionAct, Task> act)
    {
        await using var db = dbs.Open(actor.Scope);
        var petition = PetitionOffices.IsConcerned(actor)
            ? await db.PetitionsInSight.SingleOrDefaultAsync(row => row.Id == id)
            : null;
        if (petition is null)
        {
            throw new NotFoundException();
        }

        if (petition.Version != version)
        {
            throw new ConflictException();
        }

        var run = await PetitionAct.BeginAsync(db, actor, petition, Now, trail);
        await act(run);
        petition.DueOn = PetitionDues.Earliest(petition, run.Legs, run.Urgings);
        petition.TouchedAt = Now;
        await db.SaveChangesAsync();
    }

    /// <summary>A day something happened on: not ahead, and not years before.</summary>
    /// <exception cref="RuleException">Missing, ahead, or before <paramref name="notBefore"/>.</exception>
    internal DateOnly Happened(DateOnly? on, string field, string what, DateOnly? notBefore = null) =>
        on is not { } day || day == default ? throw new RuleException($"请填写{what}") { Field = field }
        : day > Today ? throw new RuleException($"{what}不能晚于今天") { Field = field }
        : notBefore is { } first && day < first
            ? throw new RuleException($"{what}不能早于 {first:yyyy-MM-dd}") { Field = field }
        : day;

    /// <summary>A day something is expected by: null where none was set, never one that has passed.</summary>
    /// <exception cref="RuleException">Passed already, or so far ahead that the year is mistyped.</exception>
    internal DateOnly? Expected(DateOnly? by, string field, string what) =>
        by is { } day && day < Today ? throw new RuleException($"{what}不能早于今天") { Field = field }
        : by > Today.AddYears(2) ? throw new RuleException($"{what}在两年以后，请核对年份") { Field = field }
        : by;

    /// <summary>What has to be written.</summary>
    /// <exception cref="RuleException">Empty, or too long.</exception>
    internal static string Words(string? typed, string field, string what, int longest = PetitionMapping.WordsLength) =>
        TypedText.Optional(typed, longest, field) ?? throw new RuleException($"请填写{what}") { Field = field };
}
