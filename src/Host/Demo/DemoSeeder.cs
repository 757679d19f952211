using Microsoft.EntityFrameworkCore;
using Platform.Calendar;
using Platform.Host.Startup;
using Platform.Organizations;
using Platform.Regions;
using Platform.Storage;

namespace Platform.Host.Demo;

/// <summary>Fills an empty database with the plans' unions, people and cases, by driving the real desks day by day.</summary>
internal sealed partial class DemoSeeder(
    IPlatformDbs dbs,
    DemoPlans plans,
    Catalogue catalogue,
    DemoUnions unions,
    DemoBenchmarks benchmarks,
    DemoDesks desks,
    DemoPetitionDesks petitions,
    DemoServiceDesks services,
    DemoDirector director,
    DemoClock clock,
    AuditTrail audit,
    ILogger<DemoSeeder> log
)
{
    private const int ActsBetweenWords = 100;

    /// <summary>Everybody took office before the first case begins.</summary>
    private const int DaysInOffice = 30;

    private const string Begun = "demo-begun";
    private const string Done = "demo-seeded";

    /// <summary>An empty database; says so where an earlier attempt was broken off.</summary>
    public async Task<bool> IsNeededAsync()
    {
        await using var db = dbs.Open(Scope.Everything);
        var marks = await db
            .AuditEntries.Where(entry => entry.SubjectKind == DataIsReal.Mark)
            .Select(entry => entry.Action)
            .ToListAsync();
        if (marks.Contains(Begun) && !marks.Contains(Done))
        {
            BrokenOff(log);
        }

        return !await db.Bodies.AnyAsync();
    }

    /// <exception cref="RuleException">The database is not empty.</exception>
    public async Task SeedAsync()
    {
        if (!await IsNeededAsync())
        {
            throw new RuleException("数据库里已经有单位，演示数据只能写入空数据库。");
        }

        var now = clock.GetUtcNow();
        var today = ChinaTime.DateOf(now);
        var all = plans.Read();
        EnsurePlayable(all, today);
        await MarkAsync(Begun);
        try
        {
            await SeedAsync(all, today, now);
        }
        finally
        {
            clock.ReturnFromVisit();
        }

        await MarkAsync(Done);
    }

    /// <exception cref="OperatorException">A plan no longer fits its region; nothing was written.</exception>
    private void EnsurePlayable(IReadOnlyList<DemoPlan> all, DateOnly today)
    {
        var faults = all.SelectMany(plan =>
                plan.Faults(catalogue.Find(plan.Region)!, today).Select(fault => $"  {plan.Region} Demo.json {fault}")
            )
            .ToList();
        if (faults.Count > 0)
        {
            var places = string.Join(Environment.NewLine, faults);
            throw new OperatorException(
                $"演示数据与地区的规则不符，没有写入。改好 Demo.json 再启动，或设置 Demo:Seed=false 不要演示数据：{Environment.NewLine}{places}",
                "The demo no longer fits its region and nothing was written: mend Demo.json, or start with Demo:Seed=false."
            );
        }
    }

    /// <summary>By which a Host that is no developer's refuses the database: its passwords are in the README.</summary>
    private async Task MarkAsync(string action)
    {
        await using var db = dbs.Open(Scope.Everything);
        audit.Record(db, AuditActor.System, action, DataIsReal.Mark);
        await db.SaveChangesAsync();
    }

    /// <summary>All plans side by side, so that the audit trail lies in the order of its days.</summary>
    private async Task SeedAsync(IReadOnlyList<DemoPlan> all, DateOnly today, DateTimeOffset now)
    {
        var scripts = all.SelectMany(plan => plan.Cases).ToList();
        if (scripts.Count == 0)
        {
            return;
        }

        Begins(log, scripts.Count);
        clock.Visit(ChinaTime.StartOf(today.AddDays(scripts.Min(script => script.Begin) - DaysInOffice)));
        var plays = new List<IDemoPlay>();
        foreach (var plan in all)
        {
            var cast = await unions.MakeAsync(plan);
            await benchmarks.EnterAsync(plan, cast, today);
            plays.AddRange(plan.Cases.Select((_, index) => new DemoPlay(desks, cast, plan, index, today)));
            if (plan.Round is { } round)
            {
                plays.Add(new DemoRoundPlay(desks, cast, plan, round, today));
            }

            plays.AddRange(plan.Switches.Select(one => new DemoSwitchPlay(desks, cast, plan, one, today)));
            plays.AddRange(plan.Changes.Select(change => new DemoChangePlay(desks, cast, plan, change, today)));
            plays.AddRange(
                (plan.Petitions?.Consultations ?? []).Select(one => new DemoConsultationPlay(
                    petitions,
                    cast,
                    plan,
                    one,
                    today
                ))
            );
            plays.AddRange(
                (plan.Petitions?.Received ?? [])
                    .Index()
                    .Select(one => new DemoPetitionPlay(petitions, cast, plan, one.Item, one.Index, today))
            );
            plays.AddRange(plan.Openings.Select(one => new DemoOpeningPlay(services, cast, plan, one, today)));
            plays.AddRange(plan.Activities.Select(one => new DemoActivityPlay(services, cast, plan, one, today)));
            plays.AddRange(plan.Trainings.Select(one => new DemoTrainingPlay(services, cast, plan, one, today)));
            plays.AddRange(plan.Complaints.Select(one => new DemoComplaintPlay(desks, cast, plan, one, today)));
            if (plan.Fund is { } fund)
            {
                plays.Add(new DemoFundPlay(desks, cast, plan, fund, today));
            }

            Settles(log, plan.Region, plan.Bodies.Count, plan.People.Count + 1);
        }

        var acts = 0;
        await director.RunAsync(
            plays,
            now,
            acted: () =>
            {
                if (++acts % ActsBetweenWords == 0)
                {
                    GoesOn(log, acts);
                }
            }
        );
        Ends(log, scripts.Count);
    }

    [LoggerMessage(LogLevel.Information, "正在生成演示数据（{Cases} 件），约需半分钟 …")]
    private static partial void Begins(ILogger log, int cases);

    [LoggerMessage(LogLevel.Information, "{Region}：{Bodies} 个单位、{Accounts} 个账号")]
    private static partial void Settles(ILogger log, string region, int bodies, int accounts);

    [LoggerMessage(LogLevel.Warning, "上一次生成演示数据没有完成。请停止运行，删除 data 目录后再启动。")]
    private static partial void BrokenOff(ILogger log);

    [LoggerMessage(LogLevel.Information, "… 已办理 {Acts} 步")]
    private static partial void GoesOn(ILogger log, int acts);

    [LoggerMessage(LogLevel.Information, "演示数据已生成：{Cases} 件办件。")]
    private static partial void Ends(ILogger log, int cases);
}
