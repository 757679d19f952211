using Platform.Organizations;
using Platform.Regions;
using Platform.Rounds;

namespace Platform.Host.Demo;

/// <summary>Plays a survey that runs: opened, some Fridays reported, publicity entered, one summary frozen.</summary>
internal sealed class DemoRoundPlay(DemoDesks desks, DemoCast cast, DemoPlan plan, DemoRound script, DateOnly today)
    : IDemoPlay
{
    private const int DaysOfWeek = 7;

    private readonly Region _region = desks.Catalogue.Find(plan.Region)!;
    private Guid _round;

    public DateOnly Begin => today.AddDays(script.Begin);

    private RoundPlan Plan => _region.Rounds.Single(round => round.Code == script.Plan);

    public async IAsyncEnumerable<DemoAct> ActsAsync()
    {
        await Task.CompletedTask;
        yield return new(0, OpenAsync);
        yield return new(1, () => EnterAsync("张贴海报、发放宣传单", "辖区企业宣传栏", "12", "1800"));
        yield return new(1, () => EnterAsync("微信公众号推文", "街道总工会公众号", "2", "3600"));
        var weekly = Plan.Weekly!;
        var friday = Begin.AddDays((weekly.Day - Begin.DayOfWeek + DaysOfWeek) % DaysOfWeek);
        for (var week = 0; friday <= today; week++, friday = friday.AddDays(DaysOfWeek))
        {
            foreach (var (union, _) in script.Weekly.Where(one => one.Value > week))
            {
                yield return new(0, () => FileAsync(union, weekly.SheetCode)) { NotBefore = friday };
            }
        }

        yield return new(0, () => FileAsync(script.Summary, Plan.Sheets[0].Code));
    }

    private Actor ActorAt(string key) => cast.At(cast.Bodies[key].Id);

    private async Task OpenAsync()
    {
        var lead = cast.Actors[cast.Bodies[script.Body].Id].First(actor => actor.Role is Role.Lead);
        var due = today.AddDays(script.Due);
        _round = await desks.Rounds.OpenAsync(
            lead,
            new NewRound(plan.Region, Plan.Code, Plan.Kind, due.Year)
            {
                Name = $"{due.Year}年困难职工调查摸底（演示）",
                Deadlines =
                [
                    .. Plan.Deadlines.Select(deadline => RoundDeadline.Of(deadline) with { On = due, Clause = null }),
                ],
            }
        );
    }

    private Task<Guid> EnterAsync(string form, string place, string times, string reached) =>
        desks.Entries.AddAsync(
            ActorAt(script.Publicity),
            _round,
            Plan.Sheets.Single(sheet => EntryDesk.TypedColumns(sheet).Count > 0).Code,
            new Dictionary<string, string?>
            {
                ["form"] = $"{form}（演示）",
                ["on"] = $"{desks.Today:yyyy-MM-dd}",
                ["place"] = place,
                ["times"] = times,
                ["reached"] = reached,
                ["material"] = "政策问答、申报流程图（演示）",
            }
        );

    private Task<Guid> FileAsync(string union, string sheet) =>
        desks.Sheets.FileAsync(
            ActorAt(union),
            _round,
            sheet,
            null,
            new SheetSignature("主席演示", "工会主席", desks.Today)
        );
}
